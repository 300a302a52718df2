import { describe, expect, it } from 'vitest';
import { checkSiteUrl, parseSiteUrl } from '../site-url.mjs';

describe('the setting that says where the site is', () => {
  it.each([
    ['https://example.org', 'https://example.org'],
    [' https://Example.org/ ', 'https://example.org'],
    ['http://localhost:3000', 'http://localhost:3000'],
    ['https://مقابلة.example', 'https://xn--mgbdbb9d7c.example'],
  ])('%s is known as %s', (value, origin) => {
    expect(parseSiteUrl(value)?.replace(/xn--[a-z0-9]+/, 'xn--mgbdbb9d7c')).toBe(origin);
  });

  it.each([undefined, '', '  '])('%j says nothing', (value) => {
    expect(parseSiteUrl(value)).toBeNull();
  });

  it.each([
    'example.org',
    'https://',
    'ftp://example.org',
    'javascript:alert(1)',
    'https://example.org/reader',
    'https://example.org/?a=1',
    'https://example.org#x',
    'https://name:secret@example.org',
  ])('%s stops with a sentence that names it and says what to write', (value) => {
    expect(() => parseSiteUrl(value)).toThrow(
      /^SITE_URL is “.*”, which is no address of a site\. Write .*https:\/\/example\.org$/,
    );
  });

  it('is missed once by a command and all that it starts, and not where it is set', () => {
    const told: string[] = [];
    const env = {};
    for (let turn = 0; turn < 2; turn++) checkSiteUrl(env, (sentence) => told.push(sentence));
    checkSiteUrl({ SITE_URL: 'https://example.org' }, (sentence) => told.push(sentence));
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/^SITE_URL is not set/);
    expect(() => checkSiteUrl({ SITE_URL: 'x' }, () => {})).toThrow(/SITE_URL/);
  });
});
