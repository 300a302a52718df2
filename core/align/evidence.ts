import type { Band } from './band';
import { PartnerFinder } from './partner-finder';
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
  const found = { cells: [] as number[], words: [] as number[], gains: [] as number[] };
  const misses = new Float64Array(from.count);
  const partners = new PartnerFinder(to, weights);
  const reach = turned ? band.columns : band.rows;
  for (let place = 0; place < from.count; place++) {
    const low = reach.lows[place] ?? 0;
    const high = reach.highs[place] ?? 0;
    let missed = 0;
    for (let at = from.starts[place] ?? 0; at < (from.starts[place + 1] ?? 0); at++) {
      const word = from.tokens[at] ?? 0;
      missed += weights.misses[word] ?? 0;
      for (const other of partners.find(word, low, high)) {
        const cell = turned ? band.cellOf(other, place) : band.cellOf(place, other);
        const gain = partners.take(other);
        if (cell < 0) continue;
        found.cells.push(cell);
        found.words.push(word);
        found.gains.push(gain);
      }
    }
    misses[place] = missed;
  }
  const { cells, words, gains } = found;
  const { turns, alone } = from;
  return { ...byCell(cells, words, gains, band.size), misses, vocabulary: from.words.length, turns, alone };
}

function byCell(cells: number[], words: number[], gains: number[], size: number) {
  const starts = new Int32Array(size + 1);
  const sums = new Float64Array(size);
  for (const cell of cells) starts[cell + 1] = (starts[cell + 1] ?? 0) + 1;
  for (let cell = 0; cell < size; cell++) starts[cell + 1] = (starts[cell + 1] ?? 0) + (starts[cell] ?? 0);
  const next = starts.slice();
  const sortedWords = new Int32Array(cells.length);
  const sortedGains = new Float32Array(cells.length);
  for (let index = 0; index < cells.length; index++) {
    const cell = cells[index] ?? 0;
    const slot = next[cell] ?? 0;
    next[cell] = slot + 1;
    sortedWords[slot] = words[index] ?? 0;
    sortedGains[slot] = gains[index] ?? 0;
    sums[cell] = (sums[cell] ?? 0) + (gains[index] ?? 0);
  }
  return { starts, words: sortedWords, gains: sortedGains, sums };
}
