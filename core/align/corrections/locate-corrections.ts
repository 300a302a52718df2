import type { Edition } from '../../article/article';
import type { Correction } from '../../article/correction';
import { digestOf } from '../../article/digest-of';
import type { LanguageTag } from '../../languages/table';
import type { Pair } from '../pair';
import { sentenceTextsOf } from '../sentence-texts';
import { type Drift, toDrift } from './drift';
import { findSide } from './find-side';

/** A correction with the places of its blocks in two editions. */
export type LocatedCorrection = Pair & {
  /** Which one of the given corrections, from 1. */
  readonly number: number;
  /** Sentences that say the same, counted from 0 through the blocks of either side. */
  readonly sentences: readonly Pair[];
};

/** Which corrections hold for two editions, and why the others do not. */
export type LocatedCorrections = {
  readonly kept: readonly LocatedCorrection[];
  readonly drifted: readonly Drift[];
};

/** An edition with the digests of its blocks. */
type Text = { readonly edition: Edition; readonly digests: readonly string[] };

/**
 * Finds the blocks of corrections in two editions. Kept are those whose blocks are all what they were, wherever they
 * have moved together, and that neither share a block with an earlier one that is kept nor cross it. Corrections of
 * other languages are passed over.
 */
export function locateCorrections(
  first: Edition,
  second: Edition,
  corrections: readonly Correction[],
): LocatedCorrections {
  const kept: LocatedCorrection[] = [];
  const drifted: Drift[] = [];
  const numbered = corrections.flatMap((correction, at) => {
    const facing = toFacing(correction, first.language, second.language);
    return facing === null ? [] : [{ ...facing, number: at + 1 }];
  });
  if (numbered.length === 0) return { kept, drifted };
  const texts = [toText(first), toText(second)] as const;
  for (const correction of numbered) {
    const found = locate(correction, texts);
    const result = 'reason' in found ? found : (findConflict(found, kept) ?? found);
    if ('reason' in result) drifted.push(result);
    else kept.push(result);
  }
  return { kept, drifted };
}

/** A correction with its sides in the order of two editions; `null` where it is not about these. */
function toFacing(correction: Correction, first: LanguageTag, second: LanguageTag): Correction | null {
  const [one, other] = correction.languages;
  if (one === first && other === second) return correction;
  return one === second && other === first ? turnCorrection(correction) : null;
}

/** The correction with its sides exchanged. */
export function turnCorrection({ languages, first, second, sentences, note }: Correction): Correction {
  return {
    languages: [languages[1], languages[0]],
    first: second,
    second: first,
    sentences: sentences.map(([one, other]) => [other, one]),
    note,
  };
}

function toText(edition: Edition): Text {
  return { edition, digests: edition.blocks.map(digestOf) };
}

type Numbered = Correction & { readonly number: number };

function locate(correction: Numbered, [one, other]: readonly [Text, Text]): LocatedCorrection | Drift {
  const first = locateSide(correction, 0, one);
  if ('reason' in first) return first;
  const second = locateSide(correction, 1, other);
  if ('reason' in second) return second;
  return {
    number: correction.number,
    first,
    second,
    sentences: correction.sentences.map(([ones, others]) => ({
      first: ones.map((sentence) => sentence - 1),
      second: others.map((sentence) => sentence - 1),
    })),
  };
}

/** The places of one side, once its blocks and all the sentences named in them are found. */
function locateSide(
  { number, sentences, first, second }: Numbered,
  side: 0 | 1,
  { edition, digests }: Text,
): readonly number[] | Drift {
  const { language } = edition;
  const found = findSide(side === 0 ? first : second, digests);
  if (!found.ok) return toDrift(number, found.key, { language, block: found.block });
  const sentence = sentences.flatMap((link) => link[side]).at(-1);
  if (sentence === undefined) return found.places;
  const blocks = found.places.flatMap((place) => edition.blocks[place] ?? []);
  const count = sentenceTextsOf({ ...edition, blocks }).flat().length;
  return sentence > count ? toDrift(number, 'sentenceMissing', { language, sentence, count }) : found.places;
}

function findConflict(found: LocatedCorrection, kept: readonly LocatedCorrection[]): Drift | null {
  const taken = kept.find((other) => shares(found.first, other.first) || shares(found.second, other.second));
  if (taken !== undefined) return toDrift(found.number, 'correctionTaken', { other: taken.number });
  const crossed = kept.find((other) => crosses(found, other));
  return crossed === undefined ? null : toDrift(found.number, 'correctionCrosses', { other: crossed.number });
}

function shares(one: readonly number[], other: readonly number[]): boolean {
  return one.some((place) => other.includes(place));
}

/** What stands alone crosses nothing: it has no place in the other edition. */
function crosses(one: Pair, other: Pair): boolean {
  const [a, b, c, d] = [one.first[0], other.first[0], one.second[0], other.second[0]];
  if (a === undefined || b === undefined || c === undefined || d === undefined) return false;
  return a < b !== c < d;
}
