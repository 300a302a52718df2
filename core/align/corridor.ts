import { Band } from './band';
import type { Step } from './find-path';
import type { Matches } from './matches';
import type { Side } from './side';

/** Places around the way that are looked at, on either hand. */
const corridorTuning = { margin: 8, again: 4, whole: 600, rare: 4 } as const;
/** A gap between two anchors is searched whole up to this many places; beyond, along its diagonal. */
const widestGap = 24;

type Anchor = { readonly row: number; readonly column: number };

/** The cells worth looking at before anything is known: all of them in short texts, else a corridor along the anchors. */
export function findCorridor(first: Side, second: Side, matches: Matches): Band {
  const { whole, margin } = corridorTuning;
  if (first.count * second.count <= whole)
    return bandAlong([], first.count, second.count, Math.max(first.count, second.count));
  return bandAlong(findAnchors(first, second, matches), first.count, second.count, margin);
}

/** A narrow corridor along a way already found. */
export function corridorAround(steps: readonly Step[], rows: number, columns: number): Band {
  const anchors: Anchor[] = [];
  for (const { first, second, firstSize, secondSize } of steps) {
    for (let at = 0; at < firstSize; at++) {
      anchors.push({ row: first + at, column: second + Math.floor((at * Math.max(1, secondSize)) / firstSize) });
    }
  }
  return bandAlong(anchors, rows, columns, corridorTuning.again);
}

/**
 * Sentences that share rare words, in the heaviest chain that keeps the order of both sides: the weighted longest
 * increasing subsequence, with a tree of prefix maxima (Fenwick 1994) in n log n.
 */
function findAnchors(first: Side, second: Side, matches: Matches): Anchor[] {
  const weights = new Map<number, number>();
  const everything = Math.log(Math.max(2, first.count));
  for (let index = 0; index < matches.first.length; index++) {
    const one = matches.first[index] ?? 0;
    const other = matches.second[index] ?? 0;
    const ones = (first.places[one + 1] ?? 0) - (first.places[one] ?? 0);
    const others = (second.places[other + 1] ?? 0) - (second.places[other] ?? 0);
    if (ones > corridorTuning.rare || others > corridorTuning.rare) continue;
    const weight = (matches.forward[index] ?? 0) * (everything - Math.log(ones * others));
    if (weight <= 0) continue;
    for (let a = first.places[one] ?? 0; a < (first.places[one + 1] ?? 0); a++) {
      for (let b = second.places[other] ?? 0; b < (second.places[other + 1] ?? 0); b++) {
        const key = keyOf(first.sentences[a] ?? 0, second.sentences[b] ?? 0, second.count);
        weights.set(key, (weights.get(key) ?? 0) + weight);
      }
    }
  }
  return heaviestChain(weights, second.count);
}

/** Rows rising, columns falling inside a row: a chain takes one cell of a row. */
function heaviestChain(weights: ReadonlyMap<number, number>, columns: number): Anchor[] {
  const keys = new Float64Array(weights.size);
  let size = 0;
  for (const key of weights.keys()) keys[size++] = key;
  keys.sort();
  const tree = new Int32Array(columns + 1).fill(-1);
  const sums = new Float64Array(size);
  const before = new Int32Array(size).fill(-1);
  let last = -1;
  for (let index = 0; index < size; index++) {
    const key = keys[index] ?? 0;
    const { column } = cellAt(key, columns);
    let best = -1;
    for (let at = column; at > 0; at -= at & -at)
      if (sumAt(sums, tree[at] ?? -1) > sumAt(sums, best)) best = tree[at] ?? -1;
    before[index] = best;
    sums[index] = (weights.get(key) ?? 0) + sumAt(sums, best);
    for (let at = column + 1; at <= columns; at += at & -at)
      if (sumAt(sums, tree[at] ?? -1) < sumAt(sums, index)) tree[at] = index;
    if (sumAt(sums, index) > sumAt(sums, last)) last = index;
  }
  const chain: Anchor[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) chain.push(cellAt(keys[index] ?? 0, columns));
  return chain.reverse();
}

/** A number for each cell that rises with the row and falls with the column. */
function keyOf(row: number, column: number, columns: number): number {
  return row * columns + (columns - 1 - column);
}

function cellAt(key: number, columns: number): Anchor {
  const row = Math.floor(key / columns);
  return { row, column: columns - 1 - (key - row * columns) };
}

function sumAt(sums: Float64Array, index: number): number {
  return index < 0 ? 0 : (sums[index] ?? 0);
}

/** The cells within `margin` of a line through the anchors; a short gap between two of them is taken whole. */
function bandAlong(anchors: readonly Anchor[], rows: number, columns: number, margin: number): Band {
  const lows = new Int32Array(rows).fill(columns);
  const highs = new Int32Array(rows);
  let from: Anchor = { row: -1, column: -1 };
  for (const to of [...anchors, { row: rows, column: columns }]) {
    const height = to.row - from.row;
    const width = to.column - from.column;
    const whole = height <= widestGap && width <= widestGap;
    for (let row = Math.max(0, from.row); row <= Math.min(rows - 1, to.row); row++) {
      const low = whole ? from.column : from.column + Math.floor((width * (row - from.row)) / Math.max(1, height));
      const high = whole ? to.column : from.column + Math.ceil((width * (row + 1 - from.row)) / Math.max(1, height));
      lows[row] = Math.min(lows[row] ?? 0, Math.max(0, low - margin));
      highs[row] = Math.max(highs[row] ?? 0, Math.min(columns, high + 1 + margin));
    }
    from = to;
  }
  return new Band(widened(lows, highs, margin), columns);
}

/** The same corridor upwards and downwards, its bounds never falling. */
function widened(lows: Int32Array, highs: Int32Array, margin: number): { lows: Int32Array; highs: Int32Array } {
  const rows = lows.length;
  const wideLows = lows.map((_, row) => lows[Math.max(0, row - margin)] ?? 0);
  const wideHighs = highs.map((_, row) => highs[Math.min(rows - 1, row + margin)] ?? 0);
  for (let row = rows - 2; row >= 0; row--) wideLows[row] = Math.min(wideLows[row] ?? 0, wideLows[row + 1] ?? 0);
  for (let row = 1; row < rows; row++) wideHighs[row] = Math.max(wideHighs[row] ?? 0, wideHighs[row - 1] ?? 0);
  return { lows: wideLows, highs: wideHighs };
}
