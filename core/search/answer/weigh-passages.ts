import type { SearchQuery } from '../search-query';
import { findMatches, type Searched } from './find-matches';
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
export function weighPassages(edition: Searched, query: SearchQuery): WeighedPassage[] {
  const matches = findMatches(edition, query);
  const needed = query.words.length + query.phrases.length > 0;
  if (needed && matches.some(({ places }) => places.length === 0)) return [];
  const starts = readPassageStarts(edition.concordance);
  const weighed: WeighedPassage[] = [];
  const count = matches.length;
  // Places and passages both come in order: each match is gone through once. This is done for every candidate, so that a
  // hit is a number (its place, and what was asked for) and not an object.
  const next = new Array<number>(count).fill(0);
  for (let passage = 0; passage < starts.length; passage++) {
    const end = starts[passage + 1]?.start ?? Number.POSITIVE_INFINITY;
    const hits: number[] = [];
    let likeness: number[] | null = null;
    let kinds = 0;
    for (let asked = 0; asked < count; asked++) {
      const { places = none, likes = none } = matches[asked] ?? {};
      let at = next[asked] ?? 0;
      let like = 0;
      for (let place = places[at]; place !== undefined && place < end; place = places[++at]) {
        hits.push(place * count + asked);
        like = Math.max(like, likes[at] ?? 0);
      }
      next[asked] = at;
      if (like === 0) continue;
      likeness ??= new Array<number>(count).fill(0);
      likeness[asked] = like;
      kinds++;
    }
    const at = starts[passage];
    if (likeness === null || at === undefined) continue;
    if (kinds > 1) hits.sort((one, other) => one - other);
    weighed.push({
      place: at.place,
      start: at.start,
      passage,
      likeness,
      places: count === 1 ? hits : hits.map((hit) => Math.floor(hit / count)),
      nearness: kinds > 1 ? nearnessOf(hits, kinds, count) : 0,
    });
  }
  return weighed;
}

const none: readonly number[] = [];

/** Less than the whole for words that stand beside each other in another order. */
const turned = 0.9;

/** The share of what was asked for that the passage has, by how small a stretch of it holds that much. */
function nearnessOf(hits: readonly number[], kinds: number, count: number): number {
  const inside = new Array<number>(count).fill(0);
  let [missing, from, best] = [kinds, 0, 0];
  for (const hit of hits) {
    const asked = hit % count;
    inside[asked] = (inside[asked] ?? 0) + 1;
    if (inside[asked] === 1) missing--;
    for (let first = hits[from]; missing === 0 && first !== undefined; first = hits[++from]) {
      const begun = first % count;
      const width = Math.max(Math.floor(hit / count) - Math.floor(first / count) + 1, kinds);
      best = Math.max(best, (kinds / width) * (begun < asked ? 1 : turned));
      inside[begun] = (inside[begun] ?? 0) - 1;
      if (inside[begun] === 0) missing++;
    }
  }
  return (best * (kinds - 1)) / (count - 1);
}
