import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Link } from './link';
import type { Pair } from './pair';
import { pairSentences } from './pair-sentences';

const kinds = (links: readonly Link[]) =>
  links.map(({ first, second }) => `${first.join('+')}-${second.join('+')}`).join(' ');

describe('pairSentences', () => {
  it('counts through the blocks of a pair and never leaves it', () => {
    const pairs = [
      { first: [0], second: [0, 1] },
      { first: [1], second: [] },
      { first: [], second: [2] },
      { first: [2], second: [3] },
    ];
    const first = [['Kabul 1931.', 'Paris 250.'], ['Rome 17.', 'Cairo 88.'], ['Berlin 99.']];
    const second = [['كابول ١٩٣١.'], ['باريس ٢٥٠.'], ['روما ١٧.'], ['برلين ٩٩.']];
    expect(pairSentences(pairs, first, second, ['en', 'ar']).map(kinds)).toEqual(['0-0 1-1', '0- 1-', '-0', '0-0']);
  });

  it('puts every sentence in exactly one link of its own pair, in order, whatever the pairs', () => {
    const block = fc.array(fc.constantFrom('Kabul 7.', 'كابول ٧.', 'x', '', '12'), { maxLength: 5 });
    const side = fc.array(block, { maxLength: 2 });
    fc.assert(
      fc.property(fc.array(fc.tuple(side, side), { maxLength: 12 }), (parts) => {
        const pairs: Pair[] = [];
        const first: string[][] = [];
        const second: string[][] = [];
        for (const [ones, others] of parts) {
          pairs.push({
            first: ones.map((one) => first.push(one) - 1),
            second: others.map((one) => second.push(one) - 1),
          });
        }
        const links = pairSentences(pairs, first, second, ['en', 'ar']);
        parts.forEach(([ones, others], at) => {
          expect(links[at]?.flatMap((link) => link.first)).toEqual(ones.flat().map((_, place) => place));
          expect(links[at]?.flatMap((link) => link.second)).toEqual(others.flat().map((_, place) => place));
        });
      }),
      { numRuns: 150 },
    );
  });

  it('takes one pair of very long blocks', () => {
    const numbered = (front: string) => Array.from({ length: 3000 }, (_, at) => `${front} ${1000 + at}.`);
    const [links] = pairSentences(
      [{ first: [0], second: [0] }],
      [numbered('The year')],
      [numbered('العام')],
      ['en', 'ar'],
    );
    expect(links).toHaveLength(3000);
  });

  it('learns in one pair of blocks the words of another', () => {
    const pairs = Array.from({ length: 8 }, (_, at) => ({ first: [at], second: [at] }));
    const first = [...Array.from({ length: 7 }, (_, at) => [`Zug ${at}${at}${at}.`]), ['Zug.']];
    const second = [...Array.from({ length: 7 }, (_, at) => [`Quai ${at}${at}${at}.`]), ['Quai.']];
    const [together] = pairSentences(pairs, first, second, ['de', 'fr']).at(-1) ?? [];
    const [[alone] = []] = pairSentences([{ first: [7], second: [7] }], first, second, ['de', 'fr']);
    expect(together?.confidence).toBeGreaterThan(alone?.confidence ?? 1);
  });
});
