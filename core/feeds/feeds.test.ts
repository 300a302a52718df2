import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { childrenOf, readXml, wordsOf, type XmlElement } from '../markup/fixtures/read-xml';
import type { Feed, FeedEntry } from './feed';
import { toAtom } from './to-atom';
import { toInstant } from './to-instant';
import { toJsonFeed } from './to-json-feed';

const entry: FeedEntry = {
  id: 'https://example.org/en/read/bridge',
  address: 'https://example.org/en/read/bridge',
  versions: [{ locale: 'ar', address: 'https://example.org/ar/read/bridge' }],
  markdown: 'https://example.org/en/read/bridge.md',
  image: 'https://example.org/en/read/bridge/share.png',
  language: 'en',
  title: 'The bridge \u2068جسر\u2069 <b>&amp;</b> ]]>',
  summary: 'At a quarter to eight',
  publishedAt: '2025-09-12T19:45',
  authors: ['Randa', 'رندة'],
  tags: ['cities & rivers'],
  rights: 'CC BY 4.0',
  source: 'https://example.com/a?b=1&c=2',
  html: '<div lang="en" dir="ltr"><p>&lt;text&gt; & more ]]></p></div>',
};
const feed: Feed = {
  id: 'https://example.org/en',
  language: 'en',
  title: 'Muqabala: newest articles',
  description: 'Articles',
  author: 'Muqabala',
  home: 'https://example.org/en',
  atom: 'https://example.org/en/feed.atom',
  json: 'https://example.org/en/feed.json',
  entries: [entry],
};
const rfc3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)$/;

describe('a feed as Atom', () => {
  it('has what RFC 4287 asks of a feed and of its entries, once each', () => {
    const root = readXml(toAtom(feed));
    expect(root.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' });
    for (const name of ['id', 'title', 'updated']) expect(childrenOf(root, name), name).toHaveLength(1);
    expect(wordsOf(root, 'updated')).toBe('2025-09-12T19:45:00Z');
    expect(linksOf(root, 'self')).toEqual(['https://example.org/en/feed.atom']);
    const [only] = childrenOf(root, 'entry');
    expect(only?.attributes['xml:lang']).toBe('en');
    for (const name of ['id', 'title', 'updated', 'published', 'summary', 'content', 'rights']) {
      expect(only && childrenOf(only, name), name).toHaveLength(1);
    }
    expect(only && wordsOf(only, 'id')).toBe(entry.id);
    expect(only && linksOf(only, 'via')).toEqual([entry.source]);
    expect(only && childrenOf(only, 'category').map(({ attributes }) => attributes.term)).toEqual(['cities & rivers']);
    expect(only && childrenOf(only, 'author').map((author) => wordsOf(author, 'name'))).toEqual(['Randa', 'رندة']);
  });

  it('has no two ways to the same article of one type and language', () => {
    const [only] = childrenOf(readXml(toAtom(feed)), 'entry');
    const ways = childrenOf(only ?? readXml(''), 'link')
      .filter(({ attributes }) => attributes.rel === 'alternate')
      .map(({ attributes: { type, hreflang } }) => `${type} ${hreflang}`);
    expect(ways).toEqual(['text/html en', 'text/html ar', 'text/markdown undefined']);
  });

  it('carries titles as plain text and content as HTML, whatever they hold', () => {
    const anyText = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(anyText, anyText, (title, html) => {
        const [only] = childrenOf(readXml(toAtom({ ...feed, entries: [{ ...entry, title, html }] })), 'entry');
        const allowed = (text: string) => text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
        expect(only && wordsOf(only, 'title')).toBe(allowed(title));
        expect(only && wordsOf(only, 'content')).toBe(allowed(html));
      }),
      { numRuns: 25 },
    );
    const [only] = childrenOf(readXml(toAtom(feed)), 'entry');
    expect(only && childrenOf(only, 'title')[0]?.attributes).toEqual({});
    expect(only && childrenOf(only, 'content')[0]?.attributes).toEqual({ type: 'html' });
  });

  it('changed when its latest entry did, and says so without any', () => {
    const earlier = { ...entry, publishedAt: '2025-09-12T22:00+03:00' };
    expect(wordsOf(readXml(toAtom({ ...feed, entries: [earlier, entry] })), 'updated')).toBe('2025-09-12T19:45:00Z');
    expect(wordsOf(readXml(toAtom({ ...feed, entries: [] })), 'updated')).toMatch(rfc3339);
  });
});

describe('a feed as JSON Feed', () => {
  it('is of version 1.1 and has its required members', () => {
    const read = JSON.parse(toJsonFeed(feed));
    expect(read).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: feed.title,
      language: 'en',
      feed_url: feed.json,
      home_page_url: feed.home,
      authors: [{ name: 'Muqabala' }],
    });
    expect(read.items).toHaveLength(1);
    expect(read.items[0]).toMatchObject({
      id: entry.id,
      url: entry.address,
      title: entry.title,
      content_html: entry.html,
      date_published: '2025-09-12T19:45:00Z',
      tags: entry.tags,
    });
  });

  it('leaves out the addresses that must be whole where that of the site is not known', () => {
    const there = { ...entry, address: '/en/read/bridge', image: '/en/read/bridge/share.png' };
    const read = JSON.parse(toJsonFeed({ ...feed, home: '/en', json: '/en/feed.json', entries: [there] }));
    expect(read).not.toHaveProperty('home_page_url');
    expect(read).not.toHaveProperty('feed_url');
    expect(read.items[0]).not.toHaveProperty('url');
    expect(read.items[0]).not.toHaveProperty('image');
    expect(read.items[0].id).toBe(entry.id);
  });
});

describe('the date of an article in a feed', () => {
  it.each([
    ['2025-09-12T19:45', '2025-09-12T19:45:00Z'],
    ['2025-09-12T19:45:30', '2025-09-12T19:45:30Z'],
    ['2025-09-12T19:45+03:00', '2025-09-12T19:45:00+03:00'],
    ['2025-09-12T19:45:30Z', '2025-09-12T19:45:30Z'],
  ])('%s is %s', (local, instant) => {
    expect(toInstant(local)).toBe(instant);
    expect(instant).toMatch(rfc3339);
  });
});

function linksOf(parent: XmlElement, rel: string): (string | undefined)[] {
  return childrenOf(parent, 'link')
    .filter(({ attributes }) => attributes.rel === rel)
    .map(({ attributes }) => attributes.href);
}
