import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPassageStarts } from '../answer/read-passage-starts';
import { cutWords } from '../words/cut-words';
import { keysOf, stemsInKeys } from '../words/stems-of';
import { writeConcordance } from './concordance';
import { findPlaces } from './find-places';
import type { Passage } from './passage';
import { wordsOfConcordance } from './words-of-concordance';

function concordanceOf(...passages: Passage[]) {
  const words = passages.map(({ text }) => cutWords(text));
  return { words, ...writeConcordance(passages, words, 'ar') };
}

describe('a concordance', () => {
  it('says where each passage begins and where each word stands, by its spelling, its fold and its stems', () => {
    const { text, keys } = concordanceOf(
      { place: 'title', text: 'أكل المدينة' },
      { place: 'body', text: 'اكل the أكل' },
    );
    expect(readPassageStarts(text)).toEqual([
      { place: 'title', start: 0 },
      { place: 'body', start: 3 },
    ]);
    expect(findPlaces(text, '=اكل')).toEqual({ same: [3], other: [0, 5] });
    expect(findPlaces(text, '!أكل').same).toEqual([0, 5]);
    expect(findPlaces(text, '~مدين').same).toEqual([1]);
    expect(findPlaces(text, '=the').same).toEqual([4]);
    expect(findPlaces(text, '=th')).toEqual({ same: [], other: [] });
    expect(findPlaces(text, '=them')).toEqual({ same: [], other: [] });
    expect(keys).toEqual(expect.arrayContaining(['اكل', 'المدينه', 'مدينه', 'مدين', 'en:the']));
    expect(wordsOfConcordance(text).toSorted()).toEqual(['the', 'اكل', 'المدينه']);
  });

  it('of nothing has no words', () => {
    const { text, keys } = concordanceOf({ place: 'title', text: '' });
    expect(keys).toEqual([]);
    expect(findPlaces(text, '=a')).toEqual({ same: [], other: [] });
    expect(wordsOfConcordance(text)).toEqual([]);
  });

  it('finds every word of any texts where it stands, and no other', () => {
    const letters = [...'abéÉ اأإقل\u064e1٢\ud800\udc00\u200f -'];
    const anyPassage = fc.array(fc.constantFrom(...letters), { maxLength: 60 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(fc.array(anyPassage, { minLength: 1, maxLength: 5 }), (texts) => {
        const { text, words, keys } = concordanceOf(...texts.map((one) => ({ place: 'body', text: one }) as const));
        const starts = readPassageStarts(text);
        for (const [passage, those] of words.entries()) {
          for (const [nth, { folded, exact }] of those.entries()) {
            const place = (starts[passage]?.start ?? 0) + nth;
            const { same, other } = findPlaces(text, `=${folded}`);
            expect(exact === folded ? same : other).toContain(place);
            if (exact !== folded) expect(findPlaces(text, `!${exact}`).same).toContain(place);
            expect(keys).toEqual(expect.arrayContaining(keysOf(folded, 'ar')));
          }
        }
        const all = stemsInKeys(keys, 'ar').flatMap((stem) => {
          const { same, other } = findPlaces(text, `=${stem}`);
          return [...same, ...other];
        });
        expect(all).toHaveLength(words.flat().length);
      }),
      { numRuns: 300 },
    );
  });
});
