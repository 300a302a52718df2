import { describe, expect, it } from 'vitest';
import type { Edition } from '../../article/article';
import type { Correction } from '../../article/correction';
import { digestOf } from '../../article/digest-of';
import { editionOf, paragraph } from '../../article/fixtures/edition-of';
import type { LanguageTag } from '../../languages/table';
import { sealCorrections } from './seal-corrections';

/** An edition with a paragraph for each text. */
const edition = (language: LanguageTag, ...texts: string[]) => editionOf(language, texts.map(paragraph));

const english = edition('en', 'One.', 'Two.', 'Three.');
const arabic = edition('ar', 'واحد.', 'اثنان.', 'ثلاثة.');
const digests = ({ blocks }: Edition) => blocks.map(digestOf);
const numbers = (correction: Correction | undefined) => [
  correction?.first.map(({ block }) => block),
  correction?.second.map(({ block }) => block),
];

const written: Correction = {
  languages: ['ar', 'en'],
  first: [{ block: 2, digest: null }],
  second: [
    { block: 2, digest: null },
    { block: 3, digest: null },
  ],
  sentences: [[[1], [1, 2]]],
  note: 'why',
};

function sealAll(first: Edition, second: Edition, corrections: readonly Correction[], accept = false) {
  return sealCorrections({ editions: { en: first, ar: second }, corrections }, accept);
}

describe('sealCorrections', () => {
  const [, secondDigest = '', thirdDigest = ''] = digests(english);
  const [, arabicDigest = ''] = digests(arabic);
  const { corrections: sealedOnce } = sealAll(english, arabic, [written]);

  it('writes the digests in and leaves the rest as the editor wrote it', () => {
    const { corrections, sealed, left } = sealAll(english, arabic, [written]);
    expect(corrections).toEqual([
      {
        ...written,
        first: [{ block: 2, digest: arabicDigest }],
        second: [
          { block: 2, digest: secondDigest },
          { block: 3, digest: thirdDigest },
        ],
      },
    ]);
    expect([sealed, left]).toEqual([[1], []]);
  });

  it('changes nothing the second time', () => {
    expect(sealAll(english, arabic, sealedOnce)).toEqual({
      corrections: sealedOnce,
      sealed: [],
      accepted: [],
      left: [],
    });
  });

  it('writes down where blocks have moved to', () => {
    const { corrections, sealed } = sealAll(edition('en', 'New.', 'One.', 'Two.', 'Three.'), arabic, sealedOnce);
    expect(numbers(corrections[0])).toEqual([[2], [3, 4]]);
    expect(sealed).toEqual([1]);
  });

  it('leaves what changed under a seal as it is, and says so, until it is accepted', () => {
    const changed = edition('en', 'One.', 'Two!', 'Three.');
    const refused = sealAll(changed, arabic, sealedOnce);
    expect(refused).toMatchObject({ corrections: sealedOnce, sealed: [], accepted: [] });
    expect(refused.left.map(({ number, reason }) => [number, reason.key])).toEqual([[1, 'blockChanged']]);
    const { corrections, sealed, accepted, left } = sealAll(changed, arabic, sealedOnce, true);
    expect(corrections[0]?.second.map(({ digest }) => digest)).toEqual([digests(changed)[1], thirdDigest]);
    expect([sealed, accepted.map(({ number }) => number), left]).toEqual([[1], [1], []]);
  });

  it('follows the side that only moved, when it accepts what changed on the other', () => {
    const moved = edition('ar', 'جديد.', 'واحد.', 'اثنان.', 'ثلاثة.');
    const { corrections } = sealAll(edition('en', 'One.', 'Two!', 'Three!'), moved, sealedOnce, true);
    expect(numbers(corrections[0])).toEqual([[3], [2, 3]]);
  });

  it('never seals what cannot be: a block that is gone, or a block that another correction has', () => {
    const [first] = sealedOnce;
    const twice = first === undefined ? [] : [first, first];
    const taken = sealAll(english, arabic, twice, true);
    expect([taken.corrections, taken.left.map(({ reason }) => reason.key)]).toEqual([twice, ['correctionTaken']]);
    const gone = sealAll(edition('en', 'One.'), arabic, sealedOnce, true);
    expect([gone.corrections, gone.left.map(({ reason }) => reason.key)]).toEqual([sealedOnce, ['blockGone']]);
  });

  it('reports a correction for an edition that is not there', () => {
    const { corrections, left } = sealCorrections({ editions: { en: english }, corrections: sealedOnce }, true);
    expect([corrections, left]).toEqual([
      sealedOnce,
      [{ number: 1, reason: { key: 'correctionEdition', values: { number: 1, language: 'ar' } } }],
    ]);
  });
});
