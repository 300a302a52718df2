import type { Step } from './find-path';
import type { Side } from './side';
import { frequencyOf } from './weights';

/** Counts which words of the second side stand in the links that hold a word of the first. */
export class Company {
  private readonly first: Side;
  private readonly second: Side;
  private readonly counterparts: readonly (Step | undefined)[];
  private readonly counts: Int32Array;
  private readonly worthOf: Uint8Array;
  private readonly met: number[] = [];

  constructor(first: Side, second: Side, steps: readonly Step[]) {
    this.first = first;
    this.second = second;
    this.counterparts = counterpartsOf(first, steps);
    this.counts = new Int32Array(second.words.length);
    this.worthOf = Uint8Array.from(second.words, (_, word) => (worth(second, word) ? 1 : 0));
  }

  /** The words met. The count of each is to be taken before the next word is asked for. */
  meet(one: number): readonly number[] {
    this.met.length = 0;
    let last = -1;
    for (let slot = this.first.places[one] ?? 0; slot < (this.first.places[one + 1] ?? 0); slot++) {
      const step = this.counterparts[this.first.sentences[slot] ?? 0];
      if (step === undefined || step.second === last) continue;
      last = step.second;
      this.meetStep(step);
    }
    return this.met;
  }

  take(other: number): number {
    const count = this.counts[other] ?? 0;
    this.counts[other] = 0;
    return count;
  }

  private meetStep({ second, secondSize }: Step): void {
    const end = this.second.starts[second + secondSize] ?? 0;
    for (let at = this.second.starts[second] ?? 0; at < end; at++) {
      const other = this.second.tokens[at] ?? 0;
      if (this.worthOf[other] === 0) continue;
      if (this.counts[other] === 0) this.met.push(other);
      this.counts[other] = (this.counts[other] ?? 0) + 1;
    }
  }
}

/** The link each sentence of the first side is in, where it is one to learn from: not larger than 1–2 or 2–1. */
function counterpartsOf(first: Side, steps: readonly Step[]): (Step | undefined)[] {
  const counterparts: (Step | undefined)[] = new Array(first.count).fill(undefined);
  for (const step of steps) {
    if (step.secondSize === 0 || step.firstSize + step.secondSize > 3) continue;
    for (let at = 0; at < step.firstSize; at++) counterparts[step.first + at] = step;
  }
  return counterparts;
}

/** Words met at least twice and not everywhere. */
export function worth(side: Side, word: number): boolean {
  const times = frequencyOf(side, word);
  return times >= 2 && times <= Math.max(6, side.count * 0.25);
}
