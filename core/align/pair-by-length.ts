import type { Pair } from './pair';

export type Measure = { readonly kind: string; readonly length: number };

/**
 * How many blocks of either side a pair may take, and how often that occurs. A block alone is more frequent than Gale
 * and Church counted for sentences: editions of an article are abridged and added to. Four blocks at once are rarer.
 */
const moves = [
  { first: 1, second: 1, cost: -Math.log(0.78) },
  { first: 1, second: 0, cost: -Math.log(0.045) },
  { first: 0, second: 1, cost: -Math.log(0.045) },
  { first: 1, second: 2, cost: -Math.log(0.064) },
  { first: 2, second: 1, cost: -Math.log(0.064) },
  { first: 2, second: 2, cost: -Math.log(0.002) },
] as const;

/** Variance of the second length per character of the first, measured on Arabic translations of English texts. */
const variance = 3.4;
/** Two blocks of different kinds are hardly ever counterparts. */
const mismatch = 12;
/** Blocks this far (in places) from the diagonal are not tried: time and memory grow with the length, not its square. */
const narrowestBand = 64;
/**
 * How many characters one language takes for a character of another: what stands in one edition alone falsifies the ratio
 * of the whole texts, so these are tried beside it. English needs 1.1 for an Arabic one.
 */
const usualRatios = [0.8, 0.9, 1, 1.12, 1.25] as const;

/** The moves that end at the places of one row of the table, from `from` on. */
type ChosenRow = { readonly from: number; readonly moves: Int8Array };
type CostRow = { readonly from: number; readonly costs: Float64Array };
type Measures = { readonly kinds: readonly string[]; readonly lengthTo: Float64Array };

/**
 * The likeliest way through both lists by the lengths of the blocks: what one language says in a character the other says
 * in `ratio` characters, more or less.
 * Source: Gale and Church, "A Program for Aligning Sentences in Bilingual Corpora", Computational Linguistics 19 (1993).
 */
export function pairByLength(first: readonly Measure[], second: readonly Measure[]): Pair[] {
  const ours = toMeasures(first);
  const theirs = toMeasures(second);
  const ratio = total(theirs) / Math.max(1, total(ours)) || 1;
  const ways = [ratio, ...usualRatios].map((tried) => findWay(ours, theirs, tried));
  const cheapest = ways.reduce((best, way) => (way.cost < best.cost ? way : best));
  return walkBack(cheapest.chosen, second.length);
}

function findWay(ours: Measures, theirs: Measures, ratio: number): { cost: number; chosen: ChosenRow[] } {
  const [ourEnd, theirEnd] = [ours.kinds.length, theirs.kinds.length];
  const chosen: ChosenRow[] = [];
  // A move reaches back over two rows at most.
  let near: CostRow[] = [];
  for (let i = 0; i <= ourEnd; i++) {
    const { from, to } = bandOf(i, ourEnd, theirEnd);
    const costs = new Float64Array(to - from + 1).fill(Number.POSITIVE_INFINITY);
    const row = { from, moves: new Int8Array(costs.length).fill(-1) };
    near = [{ from, costs }, ...near.slice(0, 2)];
    if (i === 0) costs[0] = 0;
    for (let j = from; j <= to; j++) {
      moves.forEach((move, index) => {
        const least = costAt(near[move.first], j - move.second) + move.cost;
        // Unreachable, or dearer already than what was found.
        if (least >= (costs[j - from] ?? 0)) return;
        const cost = least + disagreement(ours, i - move.first, i, theirs, j - move.second, j, ratio);
        if (cost >= (costs[j - from] ?? 0)) return;
        costs[j - from] = cost;
        row.moves[j - from] = index;
      });
    }
    chosen.push(row);
  }
  return { cost: costAt(near[0], theirEnd), chosen };
}

/** The places that are tried in a row: those near the diagonal, the whole row where the first list is empty. */
function bandOf(i: number, ourEnd: number, theirEnd: number): { from: number; to: number } {
  if (ourEnd === 0) return { from: 0, to: theirEnd };
  const middle = Math.round((i * theirEnd) / ourEnd);
  const band = Math.abs(ourEnd - theirEnd) + narrowestBand;
  return { from: Math.max(0, middle - band), to: Math.min(theirEnd, middle + band) };
}

function costAt(row: CostRow | undefined, place: number): number {
  return row?.costs[place - row.from] ?? Number.POSITIVE_INFINITY;
}

function walkBack(chosen: readonly ChosenRow[], theirEnd: number): Pair[] {
  const pairs: Pair[] = [];
  let i = chosen.length - 1;
  let j = theirEnd;
  while (i > 0 || j > 0) {
    const row = chosen[i];
    const move = moves[row?.moves[j - row.from] ?? -1] ?? (i > 0 ? moves[1] : moves[2]);
    pairs.push({ first: places(i - move.first, i), second: places(j - move.second, j) });
    i -= move.first;
    j -= move.second;
  }
  return pairs.reverse();
}

/** What it costs to call two groups counterparts: −log of the chance of so large a difference in length. */
function disagreement(
  ours: Measures,
  ourFrom: number,
  ourTo: number,
  theirs: Measures,
  theirFrom: number,
  theirTo: number,
  ratio: number,
): number {
  if (ourFrom === ourTo || theirFrom === theirTo) return 0;
  const expected = lengthOf(ours, ourFrom, ourTo) * ratio;
  const deviation =
    Math.abs(lengthOf(theirs, theirFrom, theirTo) - expected) / Math.sqrt(Math.max(1, expected) * variance);
  const kind = ours.kinds[ourFrom];
  const alike = isAll(ours.kinds, ourFrom, ourTo, kind) && isAll(theirs.kinds, theirFrom, theirTo, kind);
  return (alike ? 0 : mismatch) - Math.log(Math.max(1e-12, chanceBeyond(deviation)));
}

/** Two-sided tail of the normal distribution. Source: Abramowitz and Stegun, formula 26.2.17 (error below 7.5e-8). */
function chanceBeyond(deviation: number): number {
  const t = 1 / (1 + 0.2316419 * deviation);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (2 * series * Math.exp((-deviation * deviation) / 2)) / Math.sqrt(2 * Math.PI);
}

/** The lengths summed from the start, so that a group's length is one subtraction. */
function toMeasures(list: readonly Measure[]): Measures {
  const lengthTo = new Float64Array(list.length + 1);
  list.forEach(({ length }, index) => {
    lengthTo[index + 1] = (lengthTo[index] ?? 0) + length;
  });
  return { kinds: list.map(({ kind }) => kind), lengthTo };
}

function lengthOf({ lengthTo }: Measures, from: number, to: number): number {
  return (lengthTo[to] ?? 0) - (lengthTo[from] ?? 0);
}

function total(measures: Measures): number {
  return lengthOf(measures, 0, measures.kinds.length);
}

function isAll(kinds: readonly string[], from: number, to: number, kind: string | undefined): boolean {
  for (let place = from; place < to; place++) if (kinds[place] !== kind) return false;
  return true;
}

function places(from: number, to: number): number[] {
  return Array.from({ length: to - from }, (_, index) => from + index);
}
