import type { Evidence } from './evidence';

/** Adds up the finds of several cells, each word once, with its best gain. */
export class Tally {
  private readonly evidence: Evidence;
  private readonly rounds: Int32Array;
  private readonly gains: Float64Array;
  private round = 0;

  constructor(evidence: Evidence) {
    this.evidence = evidence;
    this.rounds = new Int32Array(evidence.vocabulary);
    this.gains = new Float64Array(evidence.vocabulary);
  }

  begin(): void {
    this.round++;
  }

  add(cell: number): number {
    const { starts, words, gains } = this.evidence;
    let sum = 0;
    for (let at = starts[cell] ?? 0; at < (starts[cell + 1] ?? 0); at++) {
      const word = words[at] ?? 0;
      const gain = gains[at] ?? 0;
      const counted = this.rounds[word] === this.round ? (this.gains[word] ?? 0) : 0;
      if (gain <= counted) continue;
      this.rounds[word] = this.round;
      this.gains[word] = gain;
      sum += gain - counted;
    }
    return sum;
  }
}
