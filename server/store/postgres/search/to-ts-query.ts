import type { KeyQuery } from '../../../../core/search/query/to-key-query';

/**
 * Which editions are found, as PostgreSQL asks a `tsvector`. Phrases become words that must all be there, in any order:
 * the places of words are looked up in the concordance of what is found.
 */
export function toTsQuery({ all, none, phrases }: KeyQuery): string {
  const wanted = [...all, ...phrases.flat().map((word) => [word])].map(anyOf);
  const unwanted = none.map((key) => `!${lexeme(key)}`);
  return [...wanted, ...unwanted].join(' & ');
}

/** Editions that have one key of each list. */
export function toTsQueryOfAll(lists: readonly (readonly string[])[]): string {
  return lists.map(anyOf).join(' & ');
}

function anyOf(keys: readonly string[]): string {
  return `(${keys.map(lexeme).join(' | ')})`;
}

/** Quoted, so that whatever a key holds it is taken as it is. */
function lexeme(key: string): string {
  return `'${key.replace(/['\\]/g, (mark) => mark + mark)}'`;
}
