import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Edition } from '../article/article';
import type { Block } from '../article/block';
import type { Correction } from '../article/correction';
import { digestOf } from '../article/digest-of';
import { editionOf as edition, paragraph } from '../article/fixtures/edition-of';
import { locateCorrections } from './corrections/locate-corrections';
import type { Pair } from './pair';
import { pairBlocks } from './pair-blocks';
import { pairEditions } from './pair-editions';
import { pairSentences } from './pair-sentences';
import { sentenceTextsOf } from './sentence-texts';

const written = (pairs: readonly Pair[]) => pairs.map(({ first, second }) => `${first.join('+')}-${second.join('+')}`);

const numbers = (places: readonly number[]) => places.map((place) => ({ block: place + 1, digest: null }));
const correction = (first: number[], second: number[], sentences: Correction['sentences'] = []): Correction => ({
  languages: ['en', 'ar'],
  first: numbers(first),
  second: numbers(second),
  sentences,
  note: null,
});

const english = edition(
  'en',
  ['Kabul 1931.', 'Paris 250. Rome 17.', 'Cairo 88.', 'Berlin 99. Oslo 12. Bonn 4.', 'Fez 71.'].map(paragraph),
);
const arabic = edition(
  'ar',
  ['كابول ١٩٣١.', 'باريس ٢٥٠. روما ١٧.', 'القاهرة ٨٨.', 'برلين ٩٩. أوسلو ١٢. بون ٤.', 'فاس ٧١.'].map(paragraph),
);

describe('pairEditions', () => {
  it('makes the pairs that corrections ask for, and pairs the rest around them', () => {
    const pairs = pairEditions(english, arabic, [correction([1], [1, 2]), correction([4], [])]);
    expect(written(pairs)).toEqual(expect.arrayContaining(['0-0', '1-1+2', '2-', '3-3', '4-', '-4']));
    expect(pairs.filter((pair) => pair.corrected).map(({ confidence }) => confidence)).toEqual([1, 1]);
    expect(written(pairs.filter((pair) => pair.corrected))).toEqual(['1-1+2', '4-']);
  });

  it('joins what the aligner never would: several with several, and kinds that differ', () => {
    const heading: Block = { type: 'heading', level: 2, children: [{ type: 'text', text: 'Kabul 1931' }] };
    const first = edition('en', [heading, ...english.blocks]);
    const pairs = pairEditions(first, arabic, [correction([0, 1], [0]), correction([2, 3], [1, 2])]);
    expect(written(pairs)).toEqual(['0+1-0', '2+3-1+2', '4-3', '5-4']);
  });

  it('keeps blocks that stand alone together in one pair', () => {
    expect(written(pairEditions(english, arabic, [correction([1, 2], []), correction([], [1, 2])])).sort()).toEqual(
      ['-1+2', '0-0', '1+2-', '3-3', '4-4'].sort(),
    );
  });

  it('links the sentences that a correction names, and aligns the others between them', () => {
    const named = correction(
      [3],
      [3],
      [
        [[1], [1, 2]],
        [[2], []],
      ],
    );
    const [pair] = pairEditions(english, arabic, [named]).filter(({ corrected }) => corrected);
    expect(written(pair?.sentences ?? [])).toEqual(['0-0+1', '1-', '2-2']);
    expect(pair?.sentences.map(({ confidence }) => confidence).slice(0, 2)).toEqual([1, 1]);
  });

  it('counts the sentences of a correction through all its blocks', () => {
    const named = correction([1, 2], [1, 2], [[[2, 3], [2]]]);
    const [pair] = pairEditions(english, arabic, [named]).filter(({ corrected }) => corrected);
    expect(written(pair?.sentences ?? [])).toEqual(['0-0', '1+2-1', '-2']);
  });

  it('pairs without corrections, or with those of other languages only, as the aligner alone does', () => {
    const languages = ['en', 'ar'] as const;
    const pairs = pairBlocks(english.blocks, arabic.blocks, languages);
    const links = pairSentences(pairs, sentenceTextsOf(english), sentenceTextsOf(arabic), languages);
    const alone = pairs.map((pair, at) => ({ ...pair, sentences: links[at], corrected: false }));
    expect(pairEditions(english, arabic)).toEqual(alone);
    expect(pairEditions(english, arabic, [{ ...correction([0], [1]), languages: ['en', 'fr'] }])).toEqual(alone);
  });
});

const block = fc.oneof(
  fc
    .array(fc.constantFrom('Kabul 1931.', 'كابول ١٩٣١.', 'Paris 250.', 'باريس ٢٥٠.', 'x.', '12'), { maxLength: 4 })
    .map((texts) => paragraph(texts.join(' '))),
  fc.constant<Block>({ type: 'heading', level: 2, children: [{ type: 'text', text: 'Rome' }] }),
  fc.constant<Block>({ type: 'thematicBreak' }),
);
const blocks = fc.oneof(
  { weight: 1, arbitrary: fc.array(block, { maxLength: 3 }) },
  { weight: 4, arbitrary: fc.array(block, { minLength: 6, maxLength: 14 }) },
);
const run = fc.tuple(fc.nat(8), fc.nat(2)).map(([from, size]) => Array.from({ length: size }, (_, at) => from + at));
const link = fc.tuple(fc.nat(1), fc.nat(2), fc.nat(1), fc.nat(2));
/** Corrections of every sort: fitting, crossing, overlapping, beyond the text, with sentences that may not be there. */
const request = fc.record({
  first: run,
  second: run,
  links: fc.array(link, { maxLength: 3 }),
  turned: fc.boolean(),
  sealed: fc.boolean(),
});

type Request = { first: number[]; second: number[]; links: number[][]; turned: boolean; sealed: boolean };

function toCorrection(one: Edition, other: Edition, asked: Request): Correction[] {
  if (asked.first.length + asked.second.length === 0) return [];
  const seal = ({ blocks }: Edition, places: number[]) =>
    places.map((place) => {
      const found = blocks[place];
      return { block: place + 1, digest: asked.sealed && found !== undefined ? digestOf(found) : null };
    });
  const last = [0, 0];
  const sentences = asked.links.flatMap(([skip = 0, size = 0, skipOther = 0, sizeOther = 0]) => {
    if (size + sizeOther === 0) return [];
    const take = (side: 0 | 1, gap: number, count: number) => {
      const from = (last[side] ?? 0) + gap;
      last[side] = from + count;
      return Array.from({ length: count }, (_, at) => from + at + 1);
    };
    return [[take(0, skip, size), take(1, skipOther, sizeOther)] as const];
  });
  const [first, second] = [seal(one, asked.first), seal(other, asked.second)];
  if (!asked.turned) return [{ languages: ['en', 'ar'], first, second, sentences, note: null }];
  const turned = sentences.map(([a, b]) => [b, a] as const);
  return [{ languages: ['ar', 'en'], first: second, second: first, sentences: turned, note: null }];
}

describe('pairEditions with any corrections', () => {
  const world = fc.tuple(blocks, blocks, fc.array(request, { maxLength: 6 })).map(([ones, others, requests]) => {
    const first = edition('en', ones);
    const second = edition('ar', others);
    return { first, second, corrections: requests.flatMap((asked) => toCorrection(first, second, asked)) };
  });

  it('puts every block in exactly one pair and every sentence in exactly one link of its pair, in order', () => {
    fc.assert(
      fc.property(world, ({ first, second, corrections }) => {
        const pairs = pairEditions(first, second, corrections);
        expect(pairs.flatMap((pair) => pair.first)).toEqual(first.blocks.map((_, at) => at));
        expect(pairs.flatMap((pair) => pair.second)).toEqual(second.blocks.map((_, at) => at));
        const ones = sentenceTextsOf(first);
        const others = sentenceTextsOf(second);
        for (const pair of pairs) {
          const left = pair.first.flatMap((place) => ones[place] ?? []);
          const right = pair.second.flatMap((place) => others[place] ?? []);
          expect(pair.sentences.flatMap((one) => one.first)).toEqual(left.map((_, at) => at));
          expect(pair.sentences.flatMap((one) => one.second)).toEqual(right.map((_, at) => at));
          for (const one of [pair, ...pair.sentences]) expect(one.first.length + one.second.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('makes exactly the pairs and links of the corrections that are kept, and reports each of the others', () => {
    fc.assert(
      fc.property(world, ({ first, second, corrections }) => {
        const { kept, drifted } = locateCorrections(first, second, corrections);
        const handled = [...kept, ...drifted].map(({ number }) => number).sort((a, b) => a - b);
        expect(handled).toEqual(corrections.map((_, at) => at + 1));
        const corrected = pairEditions(first, second, corrections).filter((pair) => pair.corrected);
        expect(written(corrected).sort()).toEqual(written(kept).sort());
        for (const one of kept) {
          const [name] = written([one]);
          const pair = corrected.find((candidate) => written([candidate])[0] === name);
          expect(written(pair?.sentences ?? [])).toEqual(expect.arrayContaining(written(one.sentences)));
        }
      }),
      { numRuns: 300 },
    );
  });

  it('gives the same corrected pairs with the sides exchanged', () => {
    fc.assert(
      fc.property(world, ({ first, second, corrections }) => {
        const name = (pair: Pair & { corrected: boolean }) => (pair.corrected ? written([pair]) : []);
        const turned = pairEditions(second, first, corrections).map((pair) => ({
          ...pair,
          first: pair.second,
          second: pair.first,
        }));
        expect(turned.flatMap(name).sort()).toEqual(pairEditions(first, second, corrections).flatMap(name).sort());
      }),
      { numRuns: 100 },
    );
  });
});
