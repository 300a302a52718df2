import { groupByNumber } from './group-by-number';
import type { Matches } from './matches';
import type { Side } from './side';
import type { Word } from './word';

/** What each word of a side says about a sentence of the other: how much it counts when no partner is there, and what each partner gives back and adds. */
export type Weights = {
  readonly misses: Float64Array;
  /** `partners[starts[w]…starts[w + 1]]` are those of word w, with the gain of each, above 0; in `words` each is w. */
  readonly starts: Int32Array;
  readonly words: Int32Array;
  readonly partners: Int32Array;
  readonly gains: Float64Array;
};

const tuning = {
  frequent: 0.4,
  most: 0.93,
  cap: 1,
  number: 0.85,
  kind: 0.5,
  shortNumber: 0.6,
  latin: 0.85,
  capSmooth: 0.5,
  qs: 0.5,
} as const;

/**
 * Log-likelihood ratios of the words of `from`: with p the chance that a counterpart holds a partner and q the share of
 * all sentences of `to` that hold one, a partner found adds log(p/q), none found adds log((1−p)/(1−q)).
 */
export function weigh(from: Side, to: Side, matches: Matches, turned: boolean): Weights {
  const froms = turned ? matches.second : matches.first;
  const tos = turned ? matches.first : matches.second;
  const chances = turned ? matches.backward : matches.forward;
  const { starts, order } = groupByNumber(froms, from.words.length);
  const partners = new Int32Array(order.length);
  const gains = new Float64Array(order.length);
  for (let slot = 0; slot < order.length; slot++) {
    const pair = order[slot] ?? 0;
    partners[slot] = tos[pair] ?? 0;
    gains[slot] = chances[pair] ?? 0;
  }
  const misses = new Float64Array(from.words.length);
  const mostlyArabic = isMostlyArabic(from);
  for (let word = 0; word < from.words.length; word++) {
    misses[word] = weighWord(word, from, to, starts, partners, gains, mostlyArabic);
  }
  return withoutUseless(misses, starts, partners, gains);
}

/** Drops the pairs that gain nothing: each would be looked at again at every place of its partner. */
function withoutUseless(misses: Float64Array, starts: Int32Array, partners: Int32Array, gains: Float64Array): Weights {
  const kept = new Int32Array(starts.length);
  const words = new Int32Array(gains.length);
  let size = 0;
  for (let word = 0; word + 1 < starts.length; word++) {
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) {
      const gain = gains[at] ?? 0;
      if (gain <= 0) continue;
      words[size] = word;
      partners[size] = partners[at] ?? 0;
      gains[size] = gain;
      size++;
    }
    kept[word + 1] = size;
  }
  return {
    misses,
    starts: kept,
    words: words.subarray(0, size),
    partners: partners.subarray(0, size),
    gains: gains.subarray(0, size),
  };
}

/** Turns the chances of a word's partners into gains and returns what it costs to find none. */
function weighWord(
  word: number,
  from: Side,
  to: Side,
  starts: Int32Array,
  partners: Int32Array,
  gains: Float64Array,
  mostlyArabic: boolean,
): number {
  const own = frequencyOf(from, word) / Math.max(1, from.count);
  let noneOfOurs = 1;
  let noneAtRandom = 1;
  const begin = starts[word] ?? 0;
  const end = starts[word + 1] ?? 0;
  for (let at = begin; at < end; at++) {
    const theirs = frequencyOf(to, partners[at] ?? 0) / Math.max(1, to.count);
    const smooth = tuning.capSmooth / Math.max(1, to.count);
    const chance = tuning.cap ? (gains[at] ?? 0) * Math.min(1, (theirs + smooth) / (own + smooth)) : (gains[at] ?? 0);
    gains[at] = chance;
    noneOfOurs *= 1 - chance;
    noneAtRandom *= 1 - Math.min(0.99, theirs);
  }
  const p = begin === end ? expected(from.words[word], mostlyArabic) : Math.min(tuning.most, 1 - noneOfOurs);
  const q = 1 - noneAtRandom;
  const useful = p > q && q <= tuning.frequent;
  const miss = useful ? Math.log((1 - p) / (1 - q)) : 0;
  for (let at = begin; at < end; at++) {
    const theirs = (frequencyOf(to, partners[at] ?? 0) + tuning.qs) / (to.count + 2 * tuning.qs);
    gains[at] = useful ? Math.max(0, Math.log((gains[at] ?? 0) / theirs) - miss) : 0;
  }
  return miss;
}

/** The chance of a partner for a word that has none anywhere in the other text: high only where words are kept as they are. */
function expected(word: Word | undefined, mostlyArabic: boolean): number {
  if (word === undefined) return 0;
  if (word.kind === 'number') return word.stem.length > 2 ? tuning.number : tuning.shortNumber;
  if (word.kind === 'kind') return tuning.kind;
  return word.kind === 'latin' && mostlyArabic ? tuning.latin : 0;
}

function isMostlyArabic({ words }: Side): boolean {
  let arabic = 0;
  for (const { kind } of words) if (kind === 'arabic') arabic++;
  return arabic * 2 > words.length;
}

export function frequencyOf(side: Side, word: number): number {
  return (side.places[word + 1] ?? 0) - (side.places[word] ?? 0);
}
