import type { Band, Reach } from './band';
import { groupByNumber } from './group-by-number';
import { findPartnerPlaces, type PartnerPlaces } from './partner-places';
import type { Side } from './side';
import type { Weights } from './weights';

/** The finds of one side in the cells of a band: `words[starts[c]…starts[c + 1]]` found a partner in cell c. */
export type Evidence = {
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly gains: Float32Array;
  /** Gains of a cell, added up. */
  readonly sums: Float64Array;
  /** How often the kind has changed up to each place. */
  readonly turns: Int32Array;
  /** How many up to each place are known to stand alone. */
  readonly alone: Int32Array;
  /** How many words the side has. */
  readonly vocabulary: number;
  /** What a sentence's words cost when none of them is found. */
  readonly misses: Float64Array;
};

/**
 * Finds, for each sentence of `from`, in which sentences of `to` its words have a partner: along the lists of places of
 * the partners, so that only cells with a find are touched.
 */
export function findEvidence(from: Side, to: Side, weights: Weights, band: Band, turned: boolean): Evidence {
  const misses = new Float64Array(from.count);
  for (let place = 0; place < from.count; place++) {
    let missed = 0;
    for (let at = from.starts[place] ?? 0; at < (from.starts[place + 1] ?? 0); at++)
      missed += weights.misses[from.tokens[at] ?? 0] ?? 0;
    misses[place] = missed;
  }
  const reach = turned ? band.columns : band.rows;
  const partners = findPartnerPlaces(from, to, weights, reach);
  const finds = listFinds(from, partners, reach, band.starts, turned);
  const { starts, words, gains, sums } = byCell(finds, band.size);
  const { turns, alone } = from;
  return { starts, words, gains, sums, turns, alone, vocabulary: from.words.length, misses };
}

/** Which word found a partner in which cell, and what it gains. */
type Finds = { readonly cells: Int32Array; readonly words: Int32Array; readonly gains: Float64Array };

function listFinds(from: Side, partners: PartnerPlaces, reach: Reach, rows: Int32Array, turned: boolean): Finds {
  const { begins, ends, size } = partnersInReach(from, partners, reach);
  const cells = new Int32Array(size);
  const words = new Int32Array(size);
  const gains = new Float64Array(size);
  let found = 0;
  for (let place = 0; place < from.count; place++) {
    const row = rows[place] ?? 0;
    for (let at = from.starts[place] ?? 0; at < (from.starts[place + 1] ?? 0); at++) {
      const word = from.tokens[at] ?? 0;
      for (let slot = begins[at] ?? 0; slot < (ends[at] ?? 0); slot++) {
        const other = partners.places[slot] ?? 0;
        cells[found] = turned ? (rows[other] ?? 0) + place : row + other;
        words[found] = word;
        gains[found] = partners.gains[slot] ?? 0;
        found++;
      }
    }
  }
  return { cells, words, gains };
}

/** For each token of each sentence, which of its partners' places are within the sentence's reach, and how many these are in all. */
function partnersInReach(from: Side, partners: PartnerPlaces, reach: Reach) {
  const begins = new Int32Array(from.tokens.length);
  const ends = new Int32Array(from.tokens.length);
  let size = 0;
  for (let place = 0; place < from.count; place++) {
    const low = reach.lows[place] ?? 0;
    const high = reach.highs[place] ?? 0;
    for (let at = from.starts[place] ?? 0; at < (from.starts[place + 1] ?? 0); at++) {
      const word = from.tokens[at] ?? 0;
      const last = partners.ends[word] ?? 0;
      const begin = firstAtLeast(partners.places, partners.starts[word] ?? 0, last, low);
      const end = firstAtLeast(partners.places, begin, last, high);
      begins[at] = begin;
      ends[at] = end;
      size += end - begin;
    }
  }
  return { begins, ends, size };
}

function firstAtLeast(list: Int32Array, from: number, to: number, wanted: number): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

function byCell({ cells, words, gains }: Finds, size: number) {
  const { starts, order } = groupByNumber(cells, size);
  const sums = new Float64Array(size);
  const sortedWords = new Int32Array(cells.length);
  const sortedGains = new Float32Array(cells.length);
  for (let slot = 0; slot < order.length; slot++) {
    const find = order[slot] ?? 0;
    const cell = cells[find] ?? 0;
    const gain = gains[find] ?? 0;
    sortedWords[slot] = words[find] ?? 0;
    sortedGains[slot] = gain;
    sums[cell] = (sums[cell] ?? 0) + gain;
  }
  return { starts, words: sortedWords, gains: sortedGains, sums };
}
