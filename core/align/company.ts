import type { Step } from './find-path';
import type { Side } from './side';
import { frequencyOf } from './weights';

/** Counts which words of the second side stand in the links that hold a word of the first. */
export class Company {
  /** The words last met; as many as `meet` says. */
  readonly met: Int32Array;
  private readonly first: Side;
  private readonly counterparts: readonly (Step | undefined)[];
  private readonly counts: Int32Array;
  /** `tokens[starts[i]…starts[i + 1]]` are the words of sentence i of the second side that are worth counting. */
  private readonly starts: Int32Array;
  private readonly tokens: Int32Array;
  private size = 0;

  constructor(first: Side, second: Side, steps: readonly Step[]) {
    this.first = first;
    this.counterparts = counterpartsOf(first, steps);
    this.met = new Int32Array(second.words.length);
    this.counts = new Int32Array(second.words.length);
    this.starts = new Int32Array(second.count + 1);
    this.tokens = new Int32Array(second.tokens.length);
    let size = 0;
    for (let place = 0; place < second.count; place++) {
      for (let at = second.starts[place] ?? 0; at < (second.starts[place + 1] ?? 0); at++) {
        const token = second.tokens[at] ?? 0;
        if (worth(second, token)) this.tokens[size++] = token;
      }
      this.starts[place + 1] = size;
    }
  }

  /** Meets the words around `one` and says how many they are. The count of each is to be taken before the next word is asked for. */
  meet(one: number): number {
    this.size = 0;
    let last = -1;
    for (let slot = this.first.places[one] ?? 0; slot < (this.first.places[one + 1] ?? 0); slot++) {
      const step = this.counterparts[this.first.sentences[slot] ?? 0];
      if (step === undefined || step.second === last) continue;
      last = step.second;
      this.meetStep(step);
    }
    return this.size;
  }

  take(other: number): number {
    const count = this.counts[other] ?? 0;
    this.counts[other] = 0;
    return count;
  }

  private meetStep({ second, secondSize }: Step): void {
    const { starts, tokens, counts } = this;
    const end = starts[second + secondSize] ?? 0;
    for (let at = starts[second] ?? 0; at < end; at++) {
      const other = tokens[at] ?? 0;
      const count = counts[other] ?? 0;
      if (count === 0) this.met[this.size++] = other;
      counts[other] = count + 1;
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
