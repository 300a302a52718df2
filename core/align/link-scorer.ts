import type { Band } from './band';
import type { Evidence } from './evidence';
import type { LengthModel } from './length-model';
import { Tally } from './tally';

/**
 * How far the words are believed. A word found is seen from both sides, and words that go together are found together:
 * taken at face value, the same evidence would count about twice.
 */
const scale = 0.5;

/** Scores a link of `m` sentences up to place `i` and `n` up to place `j` of the other side. */
export class LinkScorer {
  private readonly band: Band;
  private readonly first: Evidence;
  private readonly second: Evidence;
  private readonly lengths: LengthModel;
  private readonly firstMisses: Float64Array;
  private readonly secondMisses: Float64Array;
  /** Gains of both sides in each cell, times `scale`. */
  private readonly gains: Float64Array;
  private readonly firstTally: Tally;
  private readonly secondTally: Tally;

  constructor(band: Band, first: Evidence, second: Evidence, lengths: LengthModel) {
    this.band = band;
    this.first = first;
    this.second = second;
    this.lengths = lengths;
    this.firstMisses = scaledSums(first.misses);
    this.secondMisses = scaledSums(second.misses);
    this.gains = first.sums.map((sum, cell) => scale * (sum + (second.sums[cell] ?? 0)));
    this.firstTally = new Tally(first);
    this.secondTally = new Tally(second);
  }

  /**
   * Whether there may be such a link: its last cell is looked at, nothing in it is of different kinds (a heading is not
   * half of a paragraph), and nothing in it is known to stand alone.
   */
  allows(i: number, m: number, j: number, n: number): boolean {
    if (m > 1 && (this.first.turns[i] ?? 0) > (this.first.turns[i - m + 1] ?? 0)) return false;
    if (n > 1 && (this.second.turns[j] ?? 0) > (this.second.turns[j - n + 1] ?? 0)) return false;
    if ((this.first.alone[i] ?? 0) > (this.first.alone[i - m] ?? 0)) return false;
    if ((this.second.alone[j] ?? 0) > (this.second.alone[j - n] ?? 0)) return false;
    return this.band.cellOf(i - 1, j - 1) >= 0;
  }

  /** The score if no word found a partner. */
  floor(i: number, m: number, j: number, n: number): number {
    return (
      (this.firstMisses[i] ?? 0) -
      (this.firstMisses[i - m] ?? 0) +
      (this.secondMisses[j] ?? 0) -
      (this.secondMisses[j - n] ?? 0) +
      this.lengths.score(i, m, j, n)
    );
  }

  /** No less than what the words found can add: the cells of the link, each for itself. */
  most(i: number, m: number, j: number, n: number): number {
    const { starts, rows } = this.band;
    let sum = 0;
    for (let row = i - m; row < i; row++) {
      const start = starts[row] ?? 0;
      const low = rows.lows[row] ?? 0;
      const high = rows.highs[row] ?? 0;
      for (let column = j - n; column < j; column++) {
        if (column >= low && column < high) sum += this.gains[start + column] ?? 0;
      }
    }
    return sum;
  }

  /** What the words found add: in a link of several sentences each word once, with its best partner. */
  finds(i: number, m: number, j: number, n: number): number {
    if (m + n === 2) return this.most(i, 1, j, 1);
    this.firstTally.begin();
    this.secondTally.begin();
    let sum = 0;
    for (let row = i - m; row < i; row++) {
      for (let column = j - n; column < j; column++) {
        const cell = this.band.cellOf(row, column);
        if (cell >= 0) sum += this.firstTally.add(cell) + this.secondTally.add(cell);
      }
    }
    return scale * sum;
  }
}

function scaledSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + scale * (values[at] ?? 0);
  return sums;
}
