import type { LanguageTag } from '../../languages/table';
import { findPlaces } from '../edition/find-places';
import type { QueryWord, SearchQuery } from '../search-query';
import { stemsInKeys } from '../words/stems-of';

/** How a word of a text is like the word asked for. */
export const likeness = { exact: 1, folded: 0.85, stem: 0.5 } as const;

/** An edition, as far as a query is looked up in it. */
export type Searched = { readonly concordance: string; readonly language: LanguageTag };

/** Where one thing that is asked for stands in an edition: places of words in order, and how like each of them is. */
export type Match = { readonly places: readonly number[]; readonly likes: readonly number[] };

/**
 * Looks up what a query asks for in an edition, an entry for each word and each phrase in the order of the query.
 * Where it asks for no word, the names and tags of its filters are looked up instead; those may be missing.
 */
export function findMatches({ concordance, language }: Searched, query: SearchQuery): Match[] {
  const matches = [
    ...query.words.map((word) => findWord(concordance, word, stemsInKeys(word.keys, language))),
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

function findWord(concordance: string, { exact, folded }: QueryWord, stems: readonly string[]): Match {
  const found: Found[] = [];
  const add = (places: readonly number[], like: number) => {
    if (places.length > 0) found.push({ places, like });
  };
  const same = findPlaces(concordance, `=${folded}`);
  if (exact === folded) add(same.same, likeness.exact);
  else {
    add(findPlaces(concordance, `!${exact}`).same, likeness.exact);
    add(same.same, likeness.folded);
  }
  add(same.other, likeness.folded);
  for (const stem of stems) {
    if (stem !== folded) {
      const itself = findPlaces(concordance, `=${stem}`);
      add(itself.same, likeness.stem);
      add(itself.other, likeness.stem);
    }
    add(findPlaces(concordance, `~${stem}`).same, likeness.stem);
  }
  return join(found);
}

type Found = { readonly places: readonly number[]; readonly like: number };

/** Lists of places as one; what is in several of them counts as in the first. */
function join(found: readonly Found[]): Match {
  const [first] = found;
  if (found.length < 2)
    return { places: first?.places ?? [], likes: (first?.places ?? []).map(() => first?.like ?? 0) };
  const likes = new Map<number, number>();
  for (const { places, like } of found) for (const place of places) if (!likes.has(place)) likes.set(place, like);
  const places = [...likes.keys()].sort((one, other) => one - other);
  return { places, likes: places.map((place) => likes.get(place) ?? 0) };
}

/** The places of all words of the phrase where they stand beside each other. */
function findPhrase(concordance: string, words: readonly string[]): Match {
  const all = words.map((word) => {
    const { same, other } = findPlaces(concordance, `=${word}`);
    return new Set([...same, ...other]);
  });
  const starts = [...(all[0] ?? [])].filter((start) => all.every((places, nth) => places.has(start + nth)));
  return join([
    { places: [], like: 0 },
    ...starts.map((start) => ({ places: stretch(start, words.length), like: likeness.exact })),
  ]);
}

function stretch(from: number, length: number): number[] {
  return Array.from({ length }, (_, nth) => from + nth);
}
