import type { Side } from './side';
import type { Weights } from './weights';

/** Finds the sentences of a side that hold a partner of a word. */
export class PartnerFinder {
  private readonly side: Side;
  private readonly weights: Weights;
  /** The best gain in each sentence found, until it is taken. */
  private readonly best: Float64Array;
  private readonly found: number[] = [];

  constructor(side: Side, weights: Weights) {
    this.side = side;
    this.weights = weights;
    this.best = new Float64Array(side.count);
  }

  /** The sentences from `low` up to, not with, `high`. The gain of each is to be taken before the next word is looked for. */
  find(word: number, low: number, high: number): readonly number[] {
    const { starts, partners, gains } = this.weights;
    const { places, sentences } = this.side;
    this.found.length = 0;
    for (let index = starts[word] ?? 0; index < (starts[word + 1] ?? 0); index++) {
      const gain = gains[index] ?? 0;
      if (gain <= 0) continue;
      const partner = partners[index] ?? 0;
      const end = places[partner + 1] ?? 0;
      for (let slot = firstAtLeast(sentences, places[partner] ?? 0, end, low); slot < end; slot++) {
        const place = sentences[slot] ?? 0;
        if (place >= high) break;
        const before = this.best[place] ?? 0;
        if (before === 0) this.found.push(place);
        if (gain > before) this.best[place] = gain;
      }
    }
    return this.found;
  }

  take(place: number): number {
    const gain = this.best[place] ?? 0;
    this.best[place] = 0;
    return gain;
  }
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
