import { describe, expect, it } from 'vitest';
import type { Edition } from '../../article/article';
import type { Correction } from '../../article/correction';
import { digestOf } from '../../article/digest-of';
import { editionOf, paragraph } from '../../article/fixtures/edition-of';
import { toSentence } from '../../article/to-sentence';
import type { LanguageTag } from '../../languages/table';
import { driftSentences } from './drift-sentences';
import { locateCorrections } from './locate-corrections';

/** An edition with a paragraph for each text. */
const edition = (language: LanguageTag, ...texts: string[]) => editionOf(language, texts.map(paragraph));

const english = edition('en', 'One.', 'Two. And a half.', 'Three.', 'Four.', 'Five.');
const arabic = edition('ar', 'واحد.', 'اثنان.', 'ثلاثة.', 'أربعة.', 'خمسة.');

/** A sealed correction that names these blocks, counted from 1. */
function sealed(first: number[], second: number[], sentences: Correction['sentences'] = []): Correction {
  const side = ({ blocks }: Edition, numbers: number[]) =>
    numbers.map((number) => {
      const block = blocks[number - 1];
      return { block: number, digest: block === undefined ? null : digestOf(block) };
    });
  return {
    languages: ['en', 'ar'],
    first: side(english, first),
    second: side(arabic, second),
    sentences,
    note: null,
  };
}
const open = (correction: Correction): Correction => ({
  ...correction,
  first: correction.first.map(({ block }) => ({ block, digest: null })),
  second: correction.second.map(({ block }) => ({ block, digest: null })),
});

function located(first: Edition, second: Edition, ...corrections: Correction[]): string[] {
  const { kept, drifted } = locateCorrections(first, second, corrections);
  for (const { reason } of drifted) expect(toSentence(reason, driftSentences)).not.toMatch(/[{}]/);
  return [
    ...kept.map(({ number, first, second }) => `${number}: ${first.join('+')}-${second.join('+')}`),
    ...drifted.map(({ number, reason }) => `${number}: ${reason.key} ${reason.values.block ?? reason.values.other}`),
  ];
}

describe('locateCorrections', () => {
  it('keeps a correction whose blocks are as they were, where they were', () => {
    expect(located(english, arabic, sealed([2], [2, 3]), sealed([5], []), sealed([], [5]))).toEqual([
      '1: 1-1+2',
      '2: 4-',
      '3: -4',
    ]);
  });

  it('gives the sentences of a correction counted from 0', () => {
    const { kept } = locateCorrections(english, arabic, [
      sealed(
        [2],
        [2, 3],
        [
          [[1], [1]],
          [[2], [2]],
        ],
      ),
    ]);
    expect(kept[0]?.sentences).toEqual([
      { first: [0], second: [0] },
      { first: [1], second: [1] },
    ]);
  });

  it('follows blocks that moved together, each side for itself', () => {
    const longer = edition('en', 'New.', 'New too.', 'One.', 'Two. And a half.', 'Three.', 'Four.', 'Five.');
    const shorter = edition('ar', 'اثنان.', 'ثلاثة.', 'أربعة.', 'خمسة.');
    expect(located(longer, shorter, sealed([2], [2, 3]), sealed([5], []))).toEqual(['1: 3-0+1', '2: 6-']);
  });

  it('takes the nearest of several blocks with the same words', () => {
    const repeated = edition('en', 'One.', 'One.', 'New.', 'New.', 'One.', 'Two. And a half.');
    expect(located(repeated, arabic, sealed([1], []))).toEqual(['1: 0-']);
    expect(located(repeated, arabic, sealed([1, 2], []))).toEqual(['1: 4+5-']);
    const inserted = edition('en', 'New.', 'Two. And a half.', 'New.', 'One.', 'Three.', 'One.');
    expect(located(inserted, arabic, sealed([1], []), sealed([3], []))).toEqual(['1: 3-', '2: 4-']);
  });

  it('drops a correction whose text changed, and says which block it was', () => {
    const changed = edition('en', 'One.', 'Two. And a third.', 'Three.', 'Four.', 'Five.');
    expect(located(changed, arabic, sealed([1, 2], [1]), sealed([3], [3]))).toEqual(['2: 2-2', '1: blockChanged 2']);
    const changedArabic = edition('ar', 'واحد.', 'اثنان.', 'ثلاثة!', 'أربعة.', 'خمسة.');
    expect(located(english, changedArabic, sealed([2], [2, 3]))).toEqual(['1: blockChanged 3']);
  });

  it('says that a block is gone where the edition has become too short for it', () => {
    expect(located(edition('en', 'One.'), arabic, sealed([5], [5]))).toEqual(['1: blockGone 5']);
    expect(located(english, edition('ar'), open(sealed([1], [1])))).toEqual(['1: blockGone 1']);
  });

  it('says that blocks are parted where something was put between them', () => {
    const parted = edition('ar', 'واحد.', 'اثنان.', 'جديد.', 'ثلاثة.', 'أربعة.', 'خمسة.');
    expect(located(english, parted, sealed([2], [2, 3]))).toEqual(['1: blocksParted 2']);
  });

  it('keeps the earlier of two that share a block, and of two that cross', () => {
    expect(located(english, arabic, sealed([2], [2]), sealed([3], [2, 3]), sealed([2], []))).toEqual([
      '1: 1-1',
      '2: correctionTaken 1',
      '3: correctionTaken 1',
    ]);
    expect(located(english, arabic, sealed([2], [4]), sealed([3], [3]), sealed([4], [5]))).toEqual([
      '1: 1-3',
      '3: 3-4',
      '2: correctionCrosses 1',
    ]);
  });

  it('is not in the way of what stands alone, whatever its place', () => {
    expect(located(english, arabic, sealed([1], [5]), sealed([5], []), sealed([], [1]))).toHaveLength(3);
    expect(located(english, arabic, sealed([1], [5]), sealed([5], []), sealed([], [1])).join()).not.toContain('cross');
  });

  it('takes a correction without digests at its word, and where it stands', () => {
    expect(located(english, arabic, open(sealed([2], [2, 3])))).toEqual(['1: 1-1+2']);
    expect(located(edition('en', 'New.', 'Newer.'), arabic, open(sealed([2], [2, 3])))).toEqual(['1: 1-1+2']);
  });

  it('drops a correction that names a sentence which its blocks do not have', () => {
    const wrong = sealed([2], [2], [[[2, 3], [1]]]);
    const { drifted } = locateCorrections(english, arabic, [wrong]);
    expect(drifted).toEqual([
      { number: 1, reason: { key: 'sentenceMissing', values: { number: 1, language: 'en', sentence: 3, count: 2 } } },
    ]);
    const { drifted: other } = locateCorrections(english, arabic, [sealed([2], [2], [[[1], [1, 2]]])]);
    expect(other[0]?.reason.values).toMatchObject({ language: 'ar', sentence: 2, count: 1 });
  });

  it('passes over corrections of other languages and turns those written the other way round', () => {
    const french: Correction = { ...sealed([1], [2]), languages: ['en', 'fr'] };
    const turned: Correction = {
      languages: ['ar', 'en'],
      first: sealed([], [3]).second,
      second: sealed([2], []).first,
      sentences: [[[1], [1, 2]]],
      note: null,
    };
    const { kept, drifted } = locateCorrections(english, arabic, [french, turned]);
    expect(drifted).toEqual([]);
    expect(kept).toEqual([{ number: 2, first: [1], second: [2], sentences: [{ first: [0, 1], second: [0] }] }]);
  });
});
