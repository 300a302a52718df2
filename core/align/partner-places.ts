import type { Reach } from './band';
import { groupByNumber } from './group-by-number';
import type { Side } from './side';
import { frequencyOf, type Weights } from './weights';

/** Where each word of one side has a partner in the other: `places[starts[w]…ends[w]]`, in order, with the best gain at each. */
export type PartnerPlaces = {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly places: Int32Array;
  readonly gains: Float64Array;
};

/**
 * Goes through the sentences of `to` once, in order, so that nothing has to be sorted by place. What no sentence of
 * `from` that holds the word can reach is left out: in a long text that is nearly all.
 */
export function findPartnerPlaces(from: Side, to: Side, weights: Weights, reach: Reach): PartnerPlaces {
  const starts = roomFor(from, to, weights, reach);
  const ends = starts.slice();
  const places = new Int32Array(starts.at(-1) ?? 0);
  const gains = new Float64Array(places.length);
  const pairs = groupByNumber(weights.partners, to.words.length);
  const holders = from.places.slice();
  for (let place = 0; place < to.count; place++) {
    for (let at = to.starts[place] ?? 0; at < (to.starts[place + 1] ?? 0); at++) {
      const token = to.tokens[at] ?? 0;
      for (let slot = pairs.starts[token] ?? 0; slot < (pairs.starts[token + 1] ?? 0); slot++) {
        const pair = pairs.order[slot] ?? 0;
        const word = weights.words[pair] ?? 0;
        const gain = weights.gains[pair] ?? 0;
        const end = ends[word] ?? 0;
        if (end > (starts[word] ?? 0) && places[end - 1] === place) {
          if (gain > (gains[end - 1] ?? 0)) gains[end - 1] = gain;
        } else if (isReached(place, word, from, reach, holders)) {
          places[end] = place;
          gains[end] = gain;
          ends[word] = end + 1;
        }
      }
    }
  }
  return { starts, ends, places, gains };
}

/** Whether a sentence that holds the word reaches a place. Of places asked for in order, `holders` keeps which sentence is next. */
function isReached(place: number, word: number, from: Side, { lows, highs }: Reach, holders: Int32Array): boolean {
  const last = from.places[word + 1] ?? 0;
  let holder = holders[word] ?? 0;
  while (holder < last && (highs[from.sentences[holder] ?? 0] ?? 0) <= place) holder++;
  holders[word] = holder;
  return holder < last && (lows[from.sentences[holder] ?? 0] ?? 0) <= place;
}

/** For each word as many places as its partners have in all, or its sentences reach, if that is less. */
function roomFor(from: Side, to: Side, { starts, partners }: Weights, { lows, highs }: Reach): Int32Array {
  const room = new Int32Array(starts.length);
  for (let word = 0; word + 1 < starts.length; word++) {
    let wanted = 0;
    for (let at = starts[word] ?? 0; at < (starts[word + 1] ?? 0); at++) wanted += frequencyOf(to, partners[at] ?? 0);
    let reached = 0;
    for (let at = from.places[word] ?? 0; at < (from.places[word + 1] ?? 0) && reached < wanted; at++) {
      const holder = from.sentences[at] ?? 0;
      reached += (highs[holder] ?? 0) - (lows[holder] ?? 0);
    }
    room[word + 1] = (room[word] ?? 0) + Math.min(wanted, reached);
  }
  return room;
}
