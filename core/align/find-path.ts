import type { Band } from './band';
import type { LinkScorer } from './link-scorer';
import type { Move } from './moves';
import { Points } from './points';

/** A link of the best way: where it begins on either side, how much it takes, what speaks for it. */
export type Step = {
  readonly first: number;
  readonly second: number;
  readonly firstSize: number;
  readonly secondSize: number;
  readonly score: number;
};

/** More than two sums of the same numbers can differ by when they are added up in another order. */
const rounding = 1e-6;

/**
 * The best way through the band by dynamic programming over the moves. Points lie between the sentences: at row i and
 * column j, i and j sentences are behind us. A row is gone through move by move, so that what a move has in common
 * along the row is looked up once.
 */
export function findPath(band: Band, moves: readonly Move[], scorer: LinkScorer): Step[] {
  const points = new Points(band);
  for (let i = 0; i <= points.rows; i++) {
    scorer.enterRow(i);
    for (let at = 0; at < moves.length; at++) {
      const move = moves[at];
      if (move === undefined) continue;
      if (move.first === 0 || move.second === 0) passOver(i, move, at + 1, points);
      else link(i, move, at + 1, points, scorer);
    }
    // A move within the row starts from points that others have bettered since.
    moves.forEach((move, at) => {
      if (move.first === 0) passOver(i, move, at + 1, points);
    });
  }
  return walkBack(points, moves);
}

/** Offers the points of a row the move that leaves sentences of one side alone. */
function passOver(i: number, move: Move, number: number, points: Points): void {
  const row = i - move.first;
  if (row < 0) return;
  const low = Math.max(points.lows[i] ?? 0, (points.lows[row] ?? 0) + move.second);
  const high = Math.min(points.highs[i] ?? 0, (points.highs[row] ?? 0) + move.second);
  const here = points.starts[i] ?? 0;
  const before = (points.starts[row] ?? 0) - move.second;
  for (let j = low; j <= high; j++) points.offer(here + j, (points.best[before + j] ?? 0) + move.prior, 0, number);
}

/** Offers the points of a row the move that links sentences of both sides. It is scored in full only where it could be the best. */
function link(i: number, move: Move, number: number, points: Points, scorer: LinkScorer): void {
  const { first, second, prior } = move;
  const row = i - first;
  if (row < 0 || !scorer.allowsFirst(i, first)) return;
  const low = Math.max(points.lows[i] ?? 0, (points.lows[row] ?? 0) + second, scorer.low + 1);
  const high = Math.min(points.highs[i] ?? 0, (points.highs[row] ?? 0) + second, scorer.high);
  scorer.measure(first, second, low, high);
  const { floors, ceilings } = scorer;
  const here = points.starts[i] ?? 0;
  const before = (points.starts[row] ?? 0) - second;
  for (let j = low; j <= high; j++) {
    const start = (points.best[before + j] ?? 0) + prior;
    const floor = floors[j] ?? 0;
    const ceiling = ceilings[j] ?? 0;
    if (start + floor + ceiling + rounding <= (points.best[here + j] ?? 0)) continue;
    if (!scorer.allowsSecond(j, second)) continue;
    const score = ceiling === 0 ? floor : floor + scorer.finds(first, j, second);
    points.offer(here + j, start + score, score, number);
  }
}

function walkBack(points: Points, moves: readonly Move[]): Step[] {
  const steps: Step[] = [];
  let i = points.rows;
  let j = points.columns;
  while (i > 0 || j > 0) {
    const here = (points.starts[i] ?? 0) + j;
    const move = moves[(points.chosen[here] ?? 0) - 1] ?? { first: i > 0 ? 1 : 0, second: i > 0 ? 0 : 1 };
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
