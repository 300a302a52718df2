import type { LanguageTag } from '../languages/table';

/** A block that a correction names. */
export type CorrectedBlock = {
  /** Its number in its edition, from 1. */
  readonly block: number;
  /** `digestOf` the block when the correction was made; `null` until it is sealed. */
  readonly digest: string | null;
};

/** Sentences that say the same: their numbers on either side, from 1 through the blocks of the correction. */
export type CorrectedSentences = readonly [first: readonly number[], second: readonly number[]];

/** What an editor says against the automatic pairing: exactly these blocks of two editions are one pair. */
export type Correction = {
  /** Languages of the first and the second side, in either order. */
  readonly languages: readonly [first: LanguageTag, second: LanguageTag];
  /** Neighbours, in order. One of the two sides may be empty: then the blocks of the other stand alone. */
  readonly first: readonly CorrectedBlock[];
  readonly second: readonly CorrectedBlock[];
  /** Links of sentences inside the pair, in order. Sentences that none names are paired automatically. */
  readonly sentences: readonly CorrectedSentences[];
  /** Why, for whoever reads the file. */
  readonly note: string | null;
};
