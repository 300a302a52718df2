import type { SearchQuery } from '../search-query';
import { findMatches } from './find-matches';
import { type PassageStart, readPassageStarts } from './read-passage-starts';

/** A passage that holds something of what was asked for. */
export type WeighedPassage = PassageStart & {
  /** Its place among the passages of its edition. */
  readonly passage: number;
  /** For each thing asked for, how like the likest word of the passage is; 0 where it has none. */
  readonly likeness: readonly number[];
  /** Places of the words that were found, as they come. */
  readonly places: readonly number[];
  /** How near those words are to each other, 0 to 1; 0 where only one thing was asked for. */
  readonly nearness: number;
};

/** The passages of an edition in which something of a query is found, in the order of the text; empty if any is missing. */
export function weighPassages(concordance: string, query: SearchQuery): WeighedPassage[] {
  const matches = findMatches(concordance, query);
  const needed = query.words.length + query.phrases.length > 0;
  if (needed && matches.some(({ places }) => places.length === 0)) return [];
  const starts = readPassageStarts(concordance);
  const weighed: WeighedPassage[] = [];
  // Places and passages both come in order: each match is gone through once.
  const next = matches.map(() => 0);
  for (const [passage, at] of starts.entries()) {
    const end = starts[passage + 1]?.start ?? Number.POSITIVE_INFINITY;
    const hits: Hit[] = [];
    for (const [asked, { places, likes }] of matches.entries()) {
      let from = next[asked] ?? 0;
      for (let place = places[from]; place !== undefined && place < end; place = places[++from]) {
        hits.push({ place, asked, like: likes[from] ?? 0 });
      }
      next[asked] = from;
    }
    if (hits.length > 0) weighed.push(weigh(passage, at, hits, matches.length));
  }
  return weighed;
}

type Hit = { readonly place: number; readonly asked: number; readonly like: number };

function weigh(passage: number, { place, start }: PassageStart, hits: Hit[], count: number): WeighedPassage {
  const likeness = new Array<number>(count).fill(0);
  for (const { asked, like } of hits) likeness[asked] = Math.max(likeness[asked] ?? 0, like);
  const kinds = likeness.filter((like) => like > 0).length;
  if (kinds > 1) hits.sort((one, other) => one.place - other.place || one.asked - other.asked);
  return {
    place,
    start,
    passage,
    likeness,
    places: hits.map((hit) => hit.place),
    nearness: kinds > 1 ? nearnessOf(hits, kinds, count) : 0,
  };
}

/** Less than the whole for words that stand beside each other in another order. */
const turned = 0.9;

/** The share of what was asked for that the passage has, by how small a stretch of it holds that much. */
function nearnessOf(hits: readonly Hit[], kinds: number, count: number): number {
  const inside = new Array<number>(count).fill(0);
  let [missing, from, best] = [kinds, 0, 0];
  for (const hit of hits) {
    inside[hit.asked] = (inside[hit.asked] ?? 0) + 1;
    if (inside[hit.asked] === 1) missing--;
    for (let first = hits[from]; missing === 0 && first; first = hits[++from]) {
      const width = Math.max(hit.place - first.place + 1, kinds);
      const inOrder = first.asked < hit.asked ? 1 : turned;
      best = Math.max(best, (kinds / width) * inOrder);
      inside[first.asked] = (inside[first.asked] ?? 0) - 1;
      if (inside[first.asked] === 0) missing++;
    }
  }
  return (best * (kinds - 1)) / (count - 1);
}
