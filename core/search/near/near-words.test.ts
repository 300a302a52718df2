import { describe, expect, it } from 'vitest';
import { parseQuery } from '../query/parse-query';
import { prefixToComplete } from './complete-word';
import { chooseNearest, correctable, correctQuery, nearRange } from './near-words';

const word = (written: string, editions = 1) => ({ folded: written.toLowerCase(), written, editions });

describe('a word that the library lacks', () => {
  it('may be corrected from five letters on; the article is no letter of it', () => {
    const { query } = parseQuery('lamp lamps كتاب الكتاب مكتبه 12345 abc12 "quoted words"');
    expect(query && correctable(query).map(({ folded }) => folded)).toEqual(['lamps', 'مكتبه']);
  });

  it.each([
    ['librery', ['library', 'literary'], 'library'],
    ['librayr', ['library'], 'library'],
    ['lbirary', ['library'], 'library'],
    ['librar', ['library', 'librarian'], 'library'],
    ['librarey', ['library'], 'library'],
    ['مكبتة', ['مكتبة'], 'مكتبة'],
    ['constantinpole', ['Constantinople'], 'Constantinople'],
    ['bridge', ['Bridge'], null],
    ['lampe', ['lamp'], null],
    ['market', ['mermaid'], null],
    ['مدرسة', ['مكتبة'], null],
  ])('%s: of %j, %j', (asked, words, expected) => {
    expect(
      chooseNearest(
        asked,
        words.map((one) => word(one)),
      )?.written ?? null,
    ).toBe(expected);
  });

  it('is rather the word that more editions have', () => {
    expect(chooseNearest('stonns', [word('stones', 2), word('stonys', 9)])?.written).toBe('stonys');
  });

  it('is looked for where the beginning or the end is the same, wherever the slip is', () => {
    for (const slip of [
      'xridge',
      'bxidge',
      'brxdge',
      'brixge',
      'bridxe',
      'bridgx',
      'rbidge',
      'birdge',
      'brdige',
      'brigde',
      'bridg',
      'ridge',
      'briidge',
    ]) {
      const { prefix, suffix, least, most } = nearRange(slip);
      expect('bridge'.startsWith(prefix) || 'bridge'.endsWith(suffix), slip).toBe(true);
      expect(least <= 6 && 6 <= most).toBe(true);
    }
  });

  it('is replaced in the query, and the rest stays', () => {
    const { query } = parseQuery('old librery -x "a b" lang:en');
    const librery = query?.words[1];
    if (!query || !librery) throw new Error('The query has two words.');
    expect(correctQuery(query, new Map([[librery, word('Library')]]))).toBe('old library "a b" -x lang:en');
  });
});

it.each([
  ['the Libr', 'libr'],
  ['مَكت', 'مكت'],
  ['l’hom', 'hom'],
  ['-libr', 'libr'],
  ['"night mar', 'mar'],
  ['"night mar"', null],
  ['libr ', null],
  ['libr!', null],
  ['author:libr', null],
  ['', null],
  ['\u064e', null],
])('while %j is typed, words that begin with %j may complete it', (text, prefix) => {
  expect(prefixToComplete(text)).toBe(prefix);
});
