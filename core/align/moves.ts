/** How many sentences of either side a link may take, and the log of how often such a link occurs. */
export type Move = { readonly first: number; readonly second: number; readonly prior: number };

/** Links in one form for people and in another, lists of numbers, for the innermost loop. */
export type Moves = {
  readonly list: readonly Move[];
  readonly firstSizes: Uint8Array;
  readonly secondSizes: Uint8Array;
  readonly priors: Float64Array;
};

const all: readonly Move[] = [
  { first: 1, second: 1, prior: Math.log(0.87) },
  { first: 1, second: 0, prior: Math.log(0.04) },
  { first: 0, second: 1, prior: Math.log(0.045) },
  { first: 2, second: 1, prior: Math.log(0.06) },
  { first: 1, second: 2, prior: Math.log(0.03) },
  { first: 2, second: 2, prior: Math.log(0.003) },
  { first: 3, second: 1, prior: Math.log(0.01) },
  { first: 1, second: 3, prior: Math.log(0.005) },
  { first: 4, second: 1, prior: Math.log(0.002) },
  { first: 1, second: 4, prior: Math.log(0.001) },
  { first: 5, second: 1, prior: Math.log(0.001) },
  { first: 3, second: 2, prior: Math.log(0.0005) },
  { first: 2, second: 3, prior: Math.log(0.0005) },
];

/** The most sentences of either side in one link. */
export const mostFirst = 5;
export const mostSecond = 4;

export const sentenceMoves = toMoves(all);

/** Of several blocks beside several others a reader sees less than of two rows, so blocks are never linked that way. */
export const blockMoves = toMoves(all.filter(({ first, second }) => first < 2 || second < 2));

function toMoves(list: readonly Move[]): Moves {
  return {
    list,
    firstSizes: Uint8Array.from(list, ({ first }) => first),
    secondSizes: Uint8Array.from(list, ({ second }) => second),
    priors: Float64Array.from(list, ({ prior }) => prior),
  };
}
