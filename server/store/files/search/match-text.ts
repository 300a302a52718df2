import { type KeyQuery, toHeadKeys, toKeyQuery } from '../../../../core/search/query/to-key-query';
import type { SearchQuery } from '../../../../core/search/search-query';

/** What the index is asked for, in the language of FTS5: all that match, and those with every word in their head. */
export type MatchTexts = { readonly all: string; readonly head: string | null };

/** Writes a query for the index. Every key stands in quotation marks, which no key holds, so none is read as an operator. */
export function toMatchTexts(query: SearchQuery): MatchTexts {
  const asked = toKeyQuery(query);
  const head = toHeadKeys(query);
  return {
    all: write(asked, []),
    head: head.length === 0 ? null : write(asked, head),
  };
}

function write({ all, none, phrases, nonePhrases }: KeyQuery, head: readonly (readonly string[])[]): string {
  const wanted = [
    ...head.map((keys) => anyOf('head', keys)),
    ...all.map((keys) => anyOf('keys', keys)),
    ...phrases.map((words) => phrase(words)),
  ].join(' AND ');
  const unwanted = [...(none.length > 0 ? [anyOf('keys', none)] : []), ...nonePhrases.map((words) => phrase(words))];
  return unwanted.length === 0 ? wanted : `(${wanted}) NOT (${unwanted.join(' OR ')})`;
}

function anyOf(column: 'head' | 'keys', keys: readonly string[]): string {
  return `(${column} : (${keys.map((key) => `"${key}"`).join(' OR ')}))`;
}

function phrase(words: readonly string[]): string {
  return `(passages : "${words.join(' ')}")`;
}
