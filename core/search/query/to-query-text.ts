import type { QueryWord, SearchQuery } from '../search-query';
import { filterNames } from './filter-names';

/** Writes a query as a reader would; `parseQuery` reads the same query from it. */
export function toQueryText(query: SearchQuery): string {
  const phrase = (words: readonly QueryWord[]) => `"${words.map(({ exact }) => exact).join(' ')}"`;
  return [
    ...query.words.map(({ exact }) => exact),
    ...query.phrases.map(phrase),
    ...query.excluded.map(({ exact }) => `-${exact}`),
    ...query.excludedPhrases.map((words) => `-${phrase(words)}`),
    ...query.authors.map((value) => `${filterNames.author[0]}:${quoted(value)}`),
    ...query.languages.map((value) => `${filterNames.lang[0]}:${value}`),
    ...query.tags.map((value) => `${filterNames.tag[0]}:${quoted(value)}`),
    ...(query.before === null ? [] : [`${filterNames.before[0]}:${query.before}`]),
    ...(query.after === null ? [] : [`${filterNames.after[0]}:${query.after}`]),
  ].join(' ');
}

function quoted(value: string): string {
  return value.includes(' ') ? `"${value}"` : value;
}
