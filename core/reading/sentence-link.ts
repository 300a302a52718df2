/** Sentences of a row that say the same: how many there are on either side. */
export type SentenceLink = {
  readonly first: number;
  readonly second: number;
  /** True where the pairing is for an editor to look at. */
  readonly unsure: boolean;
};

/**
 * How many numbers the sentences of a link take. The nth sentence of either side has the nth of them, so that every
 * sentence of an edition has a number of its own and counterparts share theirs, whichever edition stands first.
 */
export function numbersOf({ first, second }: Pick<SentenceLink, 'first' | 'second'>): number {
  return Math.max(first, second);
}
