import { readSide, type Side } from '../side';
import { frequencyOf } from '../weights';
import { addEntry } from './add-entry';
import type { LexiconEntry } from './lexicon';

/** Texts with their links, to learn from. */
export type Aligned = {
  readonly first: readonly string[];
  readonly second: readonly string[];
  readonly links: readonly (readonly [readonly number[], readonly number[]])[];
};

/** What a word that stands for none weighs against the words of the sentence. */
const noWord = 0.02;

const ibmTuning = { rounds: 6, least: 0.6, discount: 0.4, share: 0.04 } as const;

/**
 * Learns which words say the same from texts already aligned: expected counts of IBM model 1, in both directions, the
 * smaller of the two kept.
 * Source: Brown, Della Pietra, Della Pietra and Mercer, "The Mathematics of Statistical Machine Translation" (1993);
 * Moore, "Fast and Accurate Sentence Alignment of Bilingual Corpora" (2002).
 */
export function learnLexicon(documents: readonly Aligned[]): Map<string, LexiconEntry[]> {
  const ones: string[] = [];
  const others: string[] = [];
  for (const { first, second, links } of documents) {
    for (const [left, right] of links) {
      if (left.length === 0 || right.length === 0) continue;
      ones.push(left.map((at) => first[at] ?? '').join(' '));
      others.push(right.map((at) => second[at] ?? '').join(' '));
    }
  }
  const first = readSide(ones);
  const second = readSide(others);
  const forward = expectedCounts(first, second);
  const backward = expectedCounts(second, first);
  const lexicon = new Map<string, LexiconEntry[]>();
  for (const [key, there] of forward) {
    const one = Math.floor(key / second.words.length);
    const other = key % second.words.length;
    const count = Math.min(there, backward.get(other * first.words.length + one) ?? 0);
    const entry = entryOf(count, frequencyOf(first, one), frequencyOf(second, other), second.words[other]?.stem ?? '');
    if (entry !== undefined) addEntry(lexicon, first.words[one]?.stem ?? '', entry);
  }
  return lexicon;
}

/** A pair worth keeping, its chances a little below what was counted: it is seen again less often than it was found. */
function entryOf(count: number, ones: number, others: number, stem: string): LexiconEntry | undefined {
  const { least, share, discount } = ibmTuning;
  if (count < least || count / Math.min(ones, others) < share) return undefined;
  const sure = Math.max(0.1, count - discount);
  const entry = { stem, forward: sure / (ones + 0.3), backward: sure / (others + 0.3) };
  return Math.max(entry.forward, entry.backward) < share ? undefined : entry;
}

/** How often each word of `to` is expected to stand for each word of `from`. */
function expectedCounts(from: Side, to: Side): Map<number, number> {
  const { ids, pairs } = pairsOf(from, to);
  const owners = Int32Array.from(ids.keys(), (key) => Math.floor(key / to.words.length));
  let chances = new Float64Array(ids.size).fill(0.01);
  let counts = new Float64Array(ids.size);
  for (let round = 0; round < ibmTuning.rounds; round++) {
    counts = new Float64Array(ids.size);
    const totals = new Float64Array(from.words.length);
    for (const list of pairs) {
      let sum = noWord;
      for (const pair of list) sum += chances[pair] ?? 0;
      for (const pair of list) counts[pair] = (counts[pair] ?? 0) + (chances[pair] ?? 0) / sum;
    }
    counts.forEach((count, pair) => {
      totals[owners[pair] ?? 0] = (totals[owners[pair] ?? 0] ?? 0) + count;
    });
    chances = counts.map((count, pair) => count / (totals[owners[pair] ?? 0] || 1));
  }
  return new Map(Array.from(ids, ([key, pair]) => [key, counts[pair] ?? 0]));
}

/** Every pair of words that meet and are met more than once, numbered; for each word of each sentence of `to`, the pairs it is in. */
function pairsOf(from: Side, to: Side): { ids: Map<number, number>; pairs: Int32Array[] } {
  const ids = new Map<number, number>();
  const pairs: Int32Array[] = [];
  for (let place = 0; place < from.count; place++) {
    const words = from.tokens
      .subarray(from.starts[place], from.starts[place + 1])
      .filter((word) => frequencyOf(from, word) > 1);
    for (let at = to.starts[place] ?? 0; at < (to.starts[place + 1] ?? 0); at++) {
      if (frequencyOf(to, to.tokens[at] ?? 0) < 2) continue;
      pairs.push(
        words.map((word) => {
          const key = word * to.words.length + (to.tokens[at] ?? 0);
          const id = ids.get(key) ?? ids.size;
          ids.set(key, id);
          return id;
        }),
      );
    }
  }
  return { ids, pairs };
}
