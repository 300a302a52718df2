import type { SearchQuery } from '../search-query';
import { findMatches, type Match } from './find-matches';
import { type PassageStart, passageAt, readPassageStarts } from './read-passage-starts';

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
  if (needed && matches.some((match) => match.size === 0)) return [];
  const starts = readPassageStarts(concordance);
  const found = new Map<number, Hit[]>();
  for (const [asked, match] of matches.entries()) addHits(found, starts, asked, match);
  return [...found]
    .sort(([one], [other]) => one - other)
    .map(([passage, hits]) => weigh(passage, starts[passage], hits, matches.length));
}

type Hit = { readonly place: number; readonly asked: number; readonly like: number };

function addHits(found: Map<number, Hit[]>, starts: readonly PassageStart[], asked: number, match: Match): void {
  for (const [place, like] of match) {
    const passage = passageAt(starts, place);
    const hits = found.get(passage) ?? [];
    hits.push({ place, asked, like });
    found.set(passage, hits);
  }
}

function weigh(passage: number, at: PassageStart | undefined, hits: Hit[], count: number): WeighedPassage {
  hits.sort((one, other) => one.place - other.place || one.asked - other.asked);
  const likeness = new Array<number>(count).fill(0);
  for (const { asked, like } of hits) likeness[asked] = Math.max(likeness[asked] ?? 0, like);
  return {
    place: at?.place ?? 'body',
    start: at?.start ?? 0,
    passage,
    likeness,
    places: [...new Set(hits.map(({ place }) => place))],
    nearness: count < 2 ? 0 : nearnessOf(hits, likeness.filter((like) => like > 0).length, count),
  };
}

/** Less than the whole for words that stand beside each other in another order. */
const turned = 0.9;

/** The share of what was asked for that the passage has, by how small a stretch of it holds that much. */
function nearnessOf(hits: readonly Hit[], kinds: number, count: number): number {
  if (kinds < 2) return 0;
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
