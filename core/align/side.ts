import { groupByNumber } from './group-by-number';
import { SideReader } from './side-reader';
import type { Word } from './word';

/** One side of an alignment, read once: every word is a number from here on. */
export type Side = {
  readonly count: number;
  /** How often the kind has changed up to each place. */
  readonly turns: Int32Array;
  /** How many up to each place are known to stand alone. */
  readonly alone: Int32Array;
  /** Letters and digits of each sentence. */
  readonly lengths: Float64Array;
  /** `tokens[starts[i]…starts[i + 1]]` are the different words of sentence i. */
  readonly starts: Int32Array;
  readonly tokens: Int32Array;
  readonly words: readonly Word[];
  readonly ids: ReadonlyMap<string, number>;
  /** `sentences[places[w]…places[w + 1]]` are the sentences that hold word w, in order. */
  readonly places: Int32Array;
  readonly sentences: Int32Array;
};

/**
 * Reads the sentences of a side. `kinds` name what each is (a heading, a list), where that is known; `lonely` are the
 * places of those known to stand alone.
 */
export function readSide(
  texts: readonly string[],
  kinds?: readonly (string | undefined)[],
  lonely: readonly number[] = [],
): Side {
  const reader = new SideReader();
  const starts = new Int32Array(texts.length + 1);
  const lengths = new Float64Array(texts.length);
  const turns = new Int32Array(texts.length + 1);
  for (let place = 0; place < texts.length; place++) {
    lengths[place] = Math.max(1, reader.read(texts[place] ?? '', place));
    const kind = kinds?.[place];
    if (kind !== undefined) reader.add(`kind ${kind}`, 'kind', kind, place);
    starts[place + 1] = reader.tokens.length;
    turns[place + 1] = (turns[place] ?? 0) + (place > 0 && kind !== kinds?.[place - 1] ? 1 : 0);
  }
  const tokens = new Int32Array(reader.tokens);
  const { starts: places, order } = groupByNumber(tokens, reader.words.length);
  const holders = holdersOf(starts);
  const sentences = new Int32Array(order.length);
  for (let slot = 0; slot < order.length; slot++) sentences[slot] = holders[order[slot] ?? 0] ?? 0;
  return {
    count: texts.length,
    lengths,
    turns,
    alone: countUp(texts.length, lonely),
    starts,
    tokens,
    words: reader.words,
    ids: reader.ids,
    places,
    sentences,
  };
}

function countUp(count: number, places: readonly number[]): Int32Array {
  const sums = new Int32Array(count + 1);
  for (const place of places) sums[place + 1] = 1;
  for (let place = 0; place < count; place++) sums[place + 1] = (sums[place + 1] ?? 0) + (sums[place] ?? 0);
  return sums;
}

/** The sentence each token stands in. */
function holdersOf(starts: Int32Array): Int32Array {
  const holders = new Int32Array(starts.at(-1) ?? 0);
  for (let place = 0; place + 1 < starts.length; place++) holders.fill(place, starts[place], starts[place + 1]);
  return holders;
}
