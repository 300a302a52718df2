import { describe, expect, test } from 'vitest';
import { parseArticleFacts } from './parse-article-facts';

function faults(json: string): string[] {
  const parsed = parseArticleFacts(json, 'bread/article.json');
  return parsed.ok ? [] : parsed.faults.map(({ line, reason }) => `${line} ${reason.key}`);
}

describe('parseArticleFacts', () => {
  test('fills in what may be left out', () => {
    expect(parseArticleFacts('\ufeff{"publishedAt":"2026-01-31T18:30","original":"ar"}', 'article.json')).toEqual({
      ok: true,
      value: {
        publishedAt: '2026-01-31T18:30',
        original: 'ar',
        issuer: null,
        source: null,
        url: null,
        rights: null,
        tags: [],
      },
    });
  });

  test('names the line of broken JSON', () => {
    expect(faults('{\n  "publishedAt": "2026-01-31T18:30",\n  "orig')).toEqual(['3 jsonBroken']);
    expect(faults('{\n  "tags": [,],\n}')).toEqual(['2 jsonBroken']);
    for (const [broken, line] of [
      ['{"a":\n1,\n}', 3],
      ['{"a"\n1}', 2],
      ['{1:\n2}', 1],
      ['[1\n2]', 2],
      ['{}\n,', 2],
      ['[1]\n]', 2],
      ['{"a":\n]', 2],
      ['{"a"\n{', 2],
      ['[1,\n:', 2],
      ["{'a':1}", 1],
      ['[\n"a\u0001"]', 2],
    ] as const) {
      expect(faults(broken), broken).toEqual([`${line} jsonBroken`]);
    }
    expect(faults('')).toEqual(['1 jsonBroken']);
  });

  test('names each broken field with its line', () => {
    const json = {
      publishedAt: '2026-02-30T18:30',
      issuer: { xx: 'a' },
      source: '',
      url: 'javascript:x',
      original: 'tlh',
      rights: {},
      tags: ['a', 5],
      extra: 1,
    };
    expect(faults(JSON.stringify(json, null, 1))).toEqual([
      '2 dateBroken',
      '3 nameBroken',
      '6 nameBroken',
      '7 urlBroken',
      '8 languageUnknown',
      '9 nameBroken',
      '10 tagsBroken',
      '14 fieldUnknown',
    ]);
    expect(faults('{}')).toEqual(['null fieldMissing', 'null fieldMissing']);
    expect(faults('[]')).not.toEqual([]);
    expect(faults('null')).toEqual(['1 notAMapping']);
    expect(
      faults(`{"publishedAt":"2026-01-01T00:00","original":"en","issuer":[],"source":5,"__proto__":{"a":1}}`),
    ).toContain('1 nameBroken');
  });

  test('knows the days of the calendar', () => {
    const at = (publishedAt: string) => faults(JSON.stringify({ publishedAt, original: 'en' })).length === 0;
    for (const good of ['2024-02-29T23:59', '0073-12-31T00:00:00Z', '2026-01-01T10:00-05:30'])
      expect(at(good)).toBe(true);
    for (const bad of [
      '2023-02-29T10:00',
      '2026-13-01T10:00',
      '2026-00-01T10:00',
      '2026-01-00T10:00',
      '2026-01-01',
      '2026-01-01T24:00',
      '2026-01-01T10:00 ',
    ])
      expect(at(bad)).toBe(false);
  });

  test('refuses a file of unreasonable size or depth without trouble', () => {
    expect(faults('['.repeat(60_000))).toHaveLength(1);
    expect(faults(' '.repeat(64_001))).toEqual(['null textTooLong']);
  });
});
