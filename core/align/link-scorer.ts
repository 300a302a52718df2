import type { Band } from './band';
import type { Evidence } from './evidence';
import type { LengthModel } from './length-model';
import { mostFirst, mostSecond } from './moves';
import { Tally } from './tally';

/**
 * How far the words are believed. A word found is seen from both sides, and words that go together are found together:
 * taken at face value, the same evidence would count about twice.
 */
const scale = 0.5;

/** Scores links of `m` sentences up to place `i` and `n` up to place `j` of the other side, row i by row i. */
export class LinkScorer {
  /** Of the links last measured, by the column they end at: the score if no word found a partner … */
  readonly floors: Float64Array;
  /** … and no less than what the words found can add: the cells of the link, each for itself. */
  readonly ceilings: Float64Array;
  /** The columns looked at in the last row of the links, up to, not with, `high`. */
  low = 0;
  high = 0;
  private readonly band: Band;
  private readonly first: Evidence;
  private readonly second: Evidence;
  private readonly lengths: LengthModel;
  private readonly firstMisses: Float64Array;
  private readonly secondMisses: Float64Array;
  /** Gains of both sides in each cell, times `scale`. */
  private readonly gains: Float64Array;
  /** Gains of the last one, two, … rows up to row `i`, added up by column. */
  private readonly piles: readonly Float64Array[];
  private readonly firstTally: Tally;
  private readonly secondTally: Tally;
  private i = 0;

  constructor(band: Band, first: Evidence, second: Evidence, lengths: LengthModel) {
    const columns = band.columns.lows.length;
    this.floors = new Float64Array(columns + 1);
    this.ceilings = new Float64Array(columns + 1);
    this.band = band;
    this.first = first;
    this.second = second;
    this.lengths = lengths;
    this.firstMisses = scaledSums(first.misses);
    this.secondMisses = scaledSums(second.misses);
    this.gains = scaledGains(first.sums, second.sums);
    this.piles = Array.from({ length: mostFirst }, () => new Float64Array(columns));
    this.firstTally = new Tally(first);
    this.secondTally = new Tally(second);
  }

  /** From here on links end at place `i` of the first side. A link's last cell is one that is looked at. */
  enterRow(i: number): void {
    this.i = i;
    this.low = this.band.rows.lows[i - 1] ?? 0;
    this.high = this.band.rows.highs[i - 1] ?? 0;
    const low = Math.max(0, this.low + 1 - mostSecond);
    let below: Float64Array | undefined;
    for (let m = 1; m <= Math.min(mostFirst, i); m++) {
      const pile = this.piles[m - 1];
      if (pile === undefined) return;
      if (below === undefined) pile.fill(0, low, this.high);
      else for (let column = low; column < this.high; column++) pile[column] = below[column] ?? 0;
      this.addRow(i - m, low, this.high, pile);
      below = pile;
    }
  }

  /**
   * Whether `m` sentences up to place `i` may be in one link: none of them is of another kind (a heading is not half of
   * a paragraph), and none is known to stand alone.
   */
  allowsFirst(i: number, m: number): boolean {
    return areOneKind(this.first, i, m) && areLinkable(this.first, i, m);
  }

  allowsSecond(j: number, n: number): boolean {
    return areOneKind(this.second, j, n) && areLinkable(this.second, j, n);
  }

  /** Fills in `floors` and `ceilings` of the links of `m` and `n` sentences that end in this row, columns `from` to `to`. */
  measure(m: number, n: number, from: number, to: number): void {
    const { i, floors, ceilings, secondMisses } = this;
    const misses = (this.firstMisses[i] ?? 0) - (this.firstMisses[i - m] ?? 0);
    for (let j = from; j <= to; j++) floors[j] = misses + (secondMisses[j] ?? 0) - (secondMisses[j - n] ?? 0);
    this.lengths.addScores(i, m, n, from, to, floors);
    const pile = this.piles[m - 1] ?? ceilings;
    for (let j = from; j <= to; j++) {
      let sum = 0;
      for (let column = j - n; column < j; column++) sum += pile[column] ?? 0;
      ceilings[j] = sum;
    }
  }

  /** What the words found add: in a link of several sentences each word once, with its best partner. */
  finds(m: number, j: number, n: number): number {
    const { i, band } = this;
    if (m + n === 2) return this.gains[band.cellOf(i - 1, j - 1)] ?? 0;
    this.firstTally.begin();
    this.secondTally.begin();
    let sum = 0;
    for (let row = i - m; row < i; row++) {
      for (let column = j - n; column < j; column++) {
        const cell = band.cellOf(row, column);
        if (cell >= 0) sum += this.firstTally.add(cell) + this.secondTally.add(cell);
      }
    }
    return scale * sum;
  }

  private addRow(row: number, from: number, to: number, pile: Float64Array): void {
    const { starts, rows } = this.band;
    const start = starts[row] ?? 0;
    const high = Math.min(to, rows.highs[row] ?? 0);
    for (let column = Math.max(from, rows.lows[row] ?? 0); column < high; column++)
      pile[column] = (pile[column] ?? 0) + (this.gains[start + column] ?? 0);
  }
}

function areOneKind({ turns }: Evidence, end: number, size: number): boolean {
  return (turns[end] ?? 0) === (turns[end - size + 1] ?? 0);
}

function areLinkable({ alone }: Evidence, end: number, size: number): boolean {
  return (alone[end] ?? 0) === (alone[end - size] ?? 0);
}

function scaledSums(values: Float64Array): Float64Array {
  const sums = new Float64Array(values.length + 1);
  for (let at = 0; at < values.length; at++) sums[at + 1] = (sums[at] ?? 0) + scale * (values[at] ?? 0);
  return sums;
}

function scaledGains(first: Float64Array, second: Float64Array): Float64Array {
  const gains = new Float64Array(first.length);
  for (let cell = 0; cell < gains.length; cell++) gains[cell] = scale * ((first[cell] ?? 0) + (second[cell] ?? 0));
  return gains;
}
