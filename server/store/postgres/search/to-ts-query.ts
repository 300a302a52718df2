import type { KeyQuery } from '../../../../core/search/query/to-key-query';
import { ownKeys } from '../../../../core/search/words/stems-of';
import { headKey, longestKey, monthKey } from './index-keys';

/** What a query asks the index for, beside its words. */
export type Within = {
  /** Keys that titles, headings, names and tags must have; null where they need not. */
  readonly head: readonly (readonly string[])[] | null;
  /** The months of publication; null for all. */
  readonly months: readonly string[] | null;
};

/**
 * Which editions are found, as PostgreSQL asks a `tsvector`. Phrases become words that must all be there, in any order:
 * the places of words are looked up in the concordance of what is found.
 */
export function toTsQuery({ all, none, phrases }: KeyQuery, { head, months }: Within): string {
  return [
    ...(head ?? []).map((keys) => anyOf(keys.map(headKey))),
    ...all.map(anyOf),
    ...phrases.flat().map((word) => anyOf(ownKeys(word))),
    ...none.map((key) => `!${anyOf([key])}`),
    ...(months === null ? [] : [anyOf(months.map(monthKey))]),
  ].join(' & ');
}

/** Editions that have one of some keys. Keys are quoted, so that whatever one holds is taken as it is. */
export function anyOf(keys: readonly string[]): string {
  return `(${keys.map((key) => quote(key.length > longestKey ? inNoText : key)).join(' | ')})`;
}

/** Every key with a colon has something behind it. */
const inNoText = 'none:';

function quote(key: string): string {
  return `'${key.replace(/['\\]/g, (mark) => mark + mark)}'`;
}
