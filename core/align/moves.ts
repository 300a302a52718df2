/** How many sentences of either side a link may take, and the log of how often such a link occurs. */
export type Move = { readonly first: number; readonly second: number; readonly prior: number };

/** The links there may be between sentences; of equally good ones the first is taken. */
export const sentenceMoves: readonly Move[] = [
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

/** Of several blocks beside several others a reader sees less than of two rows, so blocks are never linked that way. */
export const blockMoves = sentenceMoves.filter(({ first, second }) => first < 2 || second < 2);
