import { filterKey } from '../edition/filter-key';
import type { QueryWord, SearchQuery } from '../search-query';

/**
 * A query as an engine asks for it: an edition is found if its keys hold one of each list of `all` and none of `none`,
 * and its folded passages hold every one of `phrases` and none of `nonePhrases`, as words beside each other in one
 * passage. Dates are not in it.
 */
export type KeyQuery = {
  readonly all: readonly (readonly string[])[];
  readonly none: readonly string[];
  readonly phrases: readonly (readonly string[])[];
  readonly nonePhrases: readonly (readonly string[])[];
};

/** What an engine asks its index for. Lists of `all` are never empty, but `all` is where there are phrases only. */
export function toKeyQuery(query: SearchQuery): KeyQuery {
  const folded = (words: readonly QueryWord[]) => words.map((word) => word.folded);
  const { authors, languages, tags } = query;
  return {
    all: [
      ...query.words.map(({ keys }) => keys),
      ...(authors.length > 0 ? [authors.map((value) => filterKey('author', value))] : []),
      ...(languages.length > 0 ? [languages.map((value) => filterKey('language', value))] : []),
      ...tags.map((value) => [filterKey('tag', value)]),
    ],
    none: query.excluded.flatMap(({ keys }) => keys),
    phrases: query.phrases.map(folded),
    nonePhrases: query.excludedPhrases.map(folded),
  };
}

/** Keys that titles, headings, names and tags must hold for an edition to be among the first. */
export function toHeadKeys(query: SearchQuery): (readonly string[])[] {
  return [...query.words, ...query.phrases.flat()].map(({ keys }) => keys);
}
