import { skeletonOf } from './consonant-skeleton';
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
  const tokens = Int32Array.from(reader.tokens);
  const { places, sentences } = invert(reader.words.length, starts, tokens);
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

function invert(words: number, starts: Int32Array, tokens: Int32Array): { places: Int32Array; sentences: Int32Array } {
  const places = new Int32Array(words + 1);
  for (const token of tokens) places[token + 1] = (places[token + 1] ?? 0) + 1;
  for (let word = 0; word < words; word++) places[word + 1] = (places[word + 1] ?? 0) + (places[word] ?? 0);
  const next = places.slice();
  const sentences = new Int32Array(tokens.length);
  for (let place = 0; place + 1 < starts.length; place++) {
    for (let at = starts[place] ?? 0; at < (starts[place + 1] ?? 0); at++) {
      const token = tokens[at] ?? 0;
      const slot = next[token] ?? 0;
      sentences[slot] = place;
      next[token] = slot + 1;
    }
  }
  return { places, sentences };
}

/** Skeletons a word may be met under; an Arabic one also without what may be joined to its front. */
export function skeletonsOf({ folded, kind }: Word): string[] {
  if (kind === 'latin') return [skeletonOf(folded, false)];
  if (kind !== 'arabic') return [];
  const forms = [folded];
  const bare = folded.replace(/^[وف]?(?:[بك]?ال|لل)/u, '');
  if (bare !== folded) forms.push(bare);
  else if (/^[وفبلك]/u.test(folded)) forms.push(folded.slice(1));
  return [...new Set(forms.map((form) => skeletonOf(form, true)))];
}
