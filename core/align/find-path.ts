import type { Band } from './band';
import type { LinkScorer } from './link-scorer';
import type { Moves } from './moves';

/** A link of the best way: where it begins on either side, how much it takes, what speaks for it. */
export type Step = {
  readonly first: number;
  readonly second: number;
  readonly firstSize: number;
  readonly secondSize: number;
  readonly score: number;
};

/**
 * The best way through the band by dynamic programming over the moves. Points lie between the sentences: at row i and
 * column j, i and j sentences are behind us.
 */
export function findPath(band: Band, moves: Moves, scorer: LinkScorer): Step[] {
  const points = new Points(band);
  for (let i = 0; i <= points.rows; i++) {
    const high = points.highs[i] ?? 0;
    for (let j = points.lows[i] ?? 0; j <= high; j++) visit(i, j, points, moves, scorer);
  }
  return walkBack(points, moves);
}

/** Chooses the best move that ends at a point. A move is scored in full only where it could be the best. */
function visit(i: number, j: number, points: Points, moves: Moves, scorer: LinkScorer): void {
  const { firstSizes, secondSizes, priors } = moves;
  const here = (points.starts[i] ?? 0) + j;
  let top = points.best[here] ?? 0;
  let choice = 0;
  let gained = 0;
  for (let index = 0; index < priors.length; index++) {
    const firstSize = firstSizes[index] ?? 0;
    const secondSize = secondSizes[index] ?? 0;
    const row = i - firstSize;
    const column = j - secondSize;
    if (row < 0 || column < (points.lows[row] ?? 0) || column > (points.highs[row] ?? 0)) continue;
    const before = (points.best[(points.starts[row] ?? 0) + column] ?? 0) + (priors[index] ?? 0);
    let score = 0;
    if (firstSize > 0 && secondSize > 0) {
      if (!scorer.allows(i, firstSize, j, secondSize)) continue;
      const floor = scorer.floor(i, firstSize, j, secondSize);
      if (before + floor + scorer.most(i, firstSize, j, secondSize) <= top) continue;
      score = floor + scorer.finds(i, firstSize, j, secondSize);
    }
    if (before + score <= top) continue;
    top = before + score;
    choice = index + 1;
    gained = score;
  }
  points.best[here] = top;
  points.chosen[here] = choice;
  points.scores[here] = gained;
}

/** The points of a band, with the best way to each. */
class Points {
  readonly rows: number;
  readonly columns: number;
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** Slot of row i, column 0, were it inside. */
  readonly starts: Int32Array;
  readonly best: Float64Array;
  readonly chosen: Uint8Array;
  readonly scores: Float32Array;

  constructor({ rows, columns }: Band) {
    this.rows = rows.lows.length;
    this.columns = columns.lows.length;
    this.lows = new Int32Array(this.rows + 1);
    this.highs = new Int32Array(this.rows + 1);
    this.starts = new Int32Array(this.rows + 1);
    let size = 0;
    for (let i = 0; i <= this.rows; i++) {
      const low = i === 0 ? 0 : (rows.lows[i - 1] ?? 0);
      const high = i === this.rows ? this.columns : (rows.highs[i] ?? 0);
      this.lows[i] = low;
      this.highs[i] = high;
      this.starts[i] = size - low;
      size += high - low + 1;
    }
    this.best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.best[0] = 0;
    this.chosen = new Uint8Array(size);
    this.scores = new Float32Array(size);
  }
}

function walkBack(points: Points, moves: Moves): Step[] {
  const steps: Step[] = [];
  let i = points.rows;
  let j = points.columns;
  while (i > 0 || j > 0) {
    const here = (points.starts[i] ?? 0) + j;
    const move = moves.list[(points.chosen[here] ?? 0) - 1] ?? { first: i > 0 ? 1 : 0, second: i > 0 ? 0 : 1 };
    i -= move.first;
    j -= move.second;
    steps.push({
      first: i,
      second: j,
      firstSize: move.first,
      secondSize: move.second,
      score: points.scores[here] ?? 0,
    });
  }
  return steps.reverse();
}
