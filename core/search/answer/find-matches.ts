import { findPlaces } from '../edition/find-places';
import type { QueryWord, SearchQuery } from '../search-query';

/** How a word of a text is like the word asked for. */
export const likeness = { exact: 1, folded: 0.85, stem: 0.5 } as const;

/** Where one thing that is asked for stands in an edition: places of words, and how like each is. */
export type Match = ReadonlyMap<number, number>;

/**
 * Looks up what a query asks for in a concordance, an entry for each word and each phrase in the order of the query.
 * Where it asks for no word, the names and tags of its filters are looked up instead; those may be missing.
 */
export function findMatches(concordance: string, query: SearchQuery): Match[] {
  const matches = [
    ...query.words.map((word) => findWord(concordance, word)),
    ...query.phrases.map((phrase) =>
      findPhrase(
        concordance,
        phrase.map(({ folded }) => folded),
      ),
    ),
  ];
  if (matches.length > 0) return matches;
  return [...query.authors, ...query.tags].map((value) => findPhrase(concordance, value.split(' ')));
}

function findWord(concordance: string, { exact, folded, stems }: QueryWord): Match {
  const found = new Map<number, number>();
  const add = (places: readonly number[], how: number) => {
    for (const place of places) if (!found.has(place)) found.set(place, how);
  };
  const same = findPlaces(concordance, `=${folded}`);
  if (exact === folded) add(same.same, likeness.exact);
  else add(findPlaces(concordance, `!${exact}`).same, likeness.exact);
  add(same.same, likeness.folded);
  add(same.other, likeness.folded);
  for (const stem of stems) {
    if (stem !== folded) {
      const itself = findPlaces(concordance, `=${stem}`);
      add(itself.same, likeness.stem);
      add(itself.other, likeness.stem);
    }
    add(findPlaces(concordance, `~${stem}`).same, likeness.stem);
  }
  return found;
}

/** All places of words of the phrase where they stand beside each other. */
function findPhrase(concordance: string, words: readonly string[]): Match {
  const places = words.map((word) => {
    const { same, other } = findPlaces(concordance, `=${word}`);
    return new Set([...same, ...other]);
  });
  const found = new Map<number, number>();
  for (const start of places[0] ?? []) {
    if (!places.every((there, nth) => there.has(start + nth))) continue;
    for (const nth of words.keys()) found.set(start + nth, likeness.exact);
  }
  return found;
}
