/** Which sentences say the same: places of either side, in order; one list is empty where a side stands alone. */
export type Link = {
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** How sure the aligner is, 0 to 1. */
  readonly confidence: number;
};
