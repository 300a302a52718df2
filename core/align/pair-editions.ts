import type { Edition } from '../article/article';
import type { Correction } from '../article/correction';
import { type LocatedCorrection, locateCorrections } from './corrections/locate-corrections';
import type { Link } from './link';
import type { Pair } from './pair';
import { pairBlocks } from './pair-blocks';
import { pairSentences } from './pair-sentences';
import { sentenceTextsOf } from './sentence-texts';

/** Blocks of two editions that say the same, and which of their sentences do. */
export type EditionPair = Link & {
  /** Links of the sentences of the pair's blocks, counted from 0 through the blocks of either side. */
  readonly sentences: readonly Link[];
  /** True where an editor's correction made the pair; its confidence is 1 then. */
  readonly corrected: boolean;
};

/**
 * Pairs two editions: their blocks, and the sentences inside each pair of blocks. Every block is in one pair, every
 * sentence (`sentenceTextsOf` lists them) in one link of its pair, and the order of both sides is kept. Corrections
 * hold as far as `locateCorrections` keeps them; the rest is paired around them.
 */
export function pairEditions(first: Edition, second: Edition, corrections: readonly Correction[] = []): EditionPair[] {
  const languages = [first.language, second.language] as const;
  const { kept } = locateCorrections(first, second, corrections);
  const pairs = pairBlocks(first.blocks, second.blocks, languages, kept);
  const made = pairs.map((pair) => kept.find((correction) => isMadeBy(correction, pair)));
  const given = made.map((correction) => correction?.sentences ?? []);
  const links = pairSentences(pairs, sentenceTextsOf(first), sentenceTextsOf(second), languages, given);
  return pairs.map((pair, at) => ({ ...pair, sentences: links[at] ?? [], corrected: made[at] !== undefined }));
}

/** A block is in one pair only, so the first block tells. */
function isMadeBy(correction: LocatedCorrection, { first, second }: Pair): boolean {
  return correction.first[0] === first[0] && correction.second[0] === second[0];
}
