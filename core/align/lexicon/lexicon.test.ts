import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInLexicon } from './built-in-lexicon';
import { learnLexicon } from './learn-lexicon';
import type { LexiconEntry } from './lexicon';
import { readLearntWords } from './read-learnt-words';
import { readWrittenWords } from './read-written-words';
import { turnLexicon } from './turn-lexicon';
import { writeLearntWords } from './write-learnt-words';

describe('learnLexicon', () => {
  const nouns = ['dog كلب', 'cat قط', 'king ملك', 'water ماء'].map((pair) => pair.split(' '));
  const sentences = nouns.flatMap(([one, other]) =>
    nouns.map(([third, fourth]) => [`the ${one} sees ${third}`, `يرى ال${other} ${fourth}`] as const),
  );
  const lexicon = learnLexicon([
    {
      first: [...sentences.map(([first]) => first), 'the horse'],
      second: sentences.map(([, second]) => second),
      links: [...sentences.map((_, at) => [[at], [at]] as const), [[sentences.length], []]],
    },
  ]);

  it('finds which words say the same', () => {
    for (const [one = '', other] of nouns) {
      const [best] = [...(lexicon.get(one) ?? [])].sort((a, b) => b.forward - a.forward);
      expect(best?.stem).toBe(other);
    }
    expect(lexicon.has('horse')).toBe(false);
  });

  it('is read again as it was written, in hundredths', () => {
    const lines = writeLearntWords(lexicon);
    expect(lines).toEqual([...lines].sort());
    expect(writeLearntWords(readLearntWords(lines, new Map()))).toEqual(lines);
  });

  it('learns nothing from nothing', () => {
    expect(learnLexicon([]).size).toBe(0);
    expect(learnLexicon([{ first: ['a'], second: [], links: [[[0], []]] }]).size).toBe(0);
  });
});

describe('readLearntWords', () => {
  it('adds to what is known and keeps the greater chances', () => {
    const known = new Map([['dog', [{ stem: 'كلب', forward: 0.5, backward: 0.1 }]]]);
    const read = readLearntWords(['dog كلب 20 60 جرو 30 40', 'same same 99 99'], known);
    expect(read.get('dog')).toEqual([
      { stem: 'كلب', forward: 0.5, backward: 0.6 },
      { stem: 'جرو', forward: 0.3, backward: 0.4 },
    ]);
    expect(read.has('same')).toBe(false);
    expect(known.get('dog')).toHaveLength(1);
  });

  it('reads any lines without complaint, chances from 0.01 to 0.99', () => {
    const stem = fc.constantFrom('a', 'b', 'ك', 'م');
    const entry = fc.record({
      stem,
      forward: fc.double({ min: 0, max: 1, noNaN: true }),
      backward: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(stem, fc.array(entry, { maxLength: 3 }))), (entries) => {
        const read = readLearntWords(writeLearntWords(new Map<string, LexiconEntry[]>(entries)), new Map());
        for (const { forward, backward } of [...read.values()].flat()) {
          expect(Math.min(forward, backward)).toBeGreaterThanOrEqual(0.01);
          expect(Math.max(forward, backward)).toBeLessThanOrEqual(0.99);
        }
      }),
    );
  });
});

describe('readWrittenWords', () => {
  it('reads forms of either side into stems, a verb with its prefixes', () => {
    const read = readWrittenWords(['eat eats|أكل كل+', 'nothing|', '']);
    expect(read.get('eat')?.map(({ stem }) => stem)).toEqual(expect.arrayContaining(['اكل', 'كل', 'يكل']));
    expect(read.has('nothing') || read.has('noth')).toBe(false);
  });
});

describe('builtInLexicon', () => {
  it('is there for English and Arabic, either way, and read once', () => {
    const lexicon = builtInLexicon(['en', 'ar']);
    expect(lexicon?.get('water')?.some(({ stem }) => stem === 'ماء' || stem === 'مياه' || stem === 'ما')).toBe(true);
    expect(builtInLexicon(['en', 'ar'])).toBe(lexicon);
    expect(builtInLexicon(['ar', 'en'])?.size).toBeGreaterThan(1000);
    expect(builtInLexicon(['en', 'fr'])).toBeUndefined();
  });

  it('turned twice says the same', () => {
    const lexicon = new Map([['dog', [{ stem: 'كلب', forward: 0.5, backward: 0.1 }]]]);
    expect(turnLexicon(lexicon)).toEqual(new Map([['كلب', [{ stem: 'dog', forward: 0.1, backward: 0.5 }]]]));
    expect(turnLexicon(turnLexicon(lexicon))).toEqual(lexicon);
  });
});
