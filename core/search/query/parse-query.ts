import type { LanguageTag } from '../../languages/table';
import { foldValue } from '../edition/filter-key';
import type { QueryWord, SearchQuery } from '../search-query';
import { cutWords, type PlacedWord } from '../words/cut-words';
import { foldWord } from '../words/fold-word';
import { keysInAny, ownKeys } from '../words/stems-of';
import { findFilter } from './filter-names';
import { findQueryLanguage } from './find-query-language';
import { parseDay } from './parse-day';
import type { QueryFault } from './query-fault';
import { type QueryPiece, splitQuery } from './split-query';

/** What a query may be at most, in UTF-16 units. */
export const longestQuery = 300;

export type ParsedQuery =
  | { readonly query: SearchQuery; readonly fault: null }
  | { readonly query: null; readonly fault: QueryFault };

/**
 * Understands what a reader typed: words, “quoted phrases”, `-left -"out"`, and filters `author:` `lang:` `tag:`
 * `before:` `after:` (by their Arabic, French and German names too; values may be quoted). What it cannot understand is
 * a reason, never an error, whatever the text. An author or a tag may be asked for without words; a language and dates
 * only narrow what is asked for.
 */
export function parseQuery(text: string): ParsedQuery {
  if (text.length > longestQuery) return refuse({ reason: 'tooLong', values: { most: longestQuery } });
  const pieces = splitQuery(text);
  const filters = readFilters(pieces.filter(({ kind }) => kind === 'filter'));
  if ('reason' in filters) return refuse(filters);
  const found = { words: [] as QueryWord[], phrases: [] as QueryWord[][] };
  const out = { words: [] as QueryWord[], phrases: [] as QueryWord[][] };
  for (const piece of pieces) {
    if (piece.kind === 'filter') continue;
    const words = readWords(piece.text, filters.languages);
    // What a minus stands before is left out whole: -e-mail is not without every text that has an e.
    const joined = piece.kind === 'phrase' || (piece.minus && words.length > 1);
    const { words: single, phrases } = piece.minus ? out : found;
    if (!joined) single.push(...words);
    else if (words.length > 0) phrases.push(words);
  }
  const query: SearchQuery = {
    words: withoutElided(found.words),
    phrases: found.phrases.map(asPhrase),
    excluded: distinct(out.words),
    excludedPhrases: out.phrases.map(asPhrase),
    ...filters,
  };
  const asks = [query.words, query.phrases, query.authors, query.tags].some(({ length }) => length > 0);
  return asks ? { query, fault: null } : refuse({ reason: 'noWords', values: {} });
}

type Filters = Pick<SearchQuery, 'authors' | 'languages' | 'tags' | 'before' | 'after'>;

function readFilters(pieces: readonly QueryPiece[]): Filters | QueryFault {
  const authors = new Set<string>();
  const tags = new Set<string>();
  const asked = new Set<LanguageTag>();
  const days = { before: [] as string[], after: [] as string[] };
  for (const { name, text, minus } of pieces) {
    const filter = minus ? null : findFilter(foldWord(name).folded);
    if (filter === null) return { reason: 'unknownFilter', values: { filter: minus ? `-${name}` : name } };
    const value = foldValue(text);
    if (filter === 'author' && value !== '') authors.add(value);
    if (filter === 'tag' && value !== '') tags.add(value);
    if (filter === 'lang') {
      const language = findQueryLanguage(text);
      if (language === null) return { reason: 'unknownLanguage', values: { language: text } };
      asked.add(language);
    }
    if (filter === 'before' || filter === 'after') {
      const day = parseDay(text.trim());
      if (day === null) return { reason: 'badDate', values: { date: text } };
      days[filter].push(day);
    }
  }
  return {
    authors: [...authors],
    languages: [...asked],
    tags: [...tags],
    before: days.before.toSorted()[0] ?? null,
    after: days.after.toSorted().at(-1) ?? null,
  };
}

type PlacedQueryWord = QueryWord & { readonly elided?: boolean };

function readWords(text: string, asked: readonly LanguageTag[]): PlacedQueryWord[] {
  return cutWords(text).map((word) => ({
    exact: word.exact,
    folded: word.folded,
    keys: keysInAny(word.folded, asked),
    // What an apostrophe cuts off is written, but not looked for.
    ...(isElided(text, word) ? { elided: true } : {}),
  }));
}

/** What stands before a word with its vowel cut off (l’homme, qu’on), and what is left of one after it (reader’s, we’ll). */
const elidedBefore = /^(?:[cdjlmnst]|qu)$/;
const elidedAfter = /^(?:[stdm]|re|ve|ll)$/;
const opensWord = /^['’]\p{L}/u;
const closesWord = /\p{L}['’]$/u;

function isElided(text: string, { exact, start, end }: PlacedWord): boolean {
  if (elidedBefore.test(exact) && opensWord.test(text.slice(end, end + 3))) return true;
  return elidedAfter.test(exact) && closesWord.test(text.slice(Math.max(0, start - 3), start));
}

/** The words once each; those that an apostrophe cut off only where there is no other. */
function withoutElided(words: readonly PlacedQueryWord[]): QueryWord[] {
  const whole = words.filter(({ elided }) => !elided);
  return distinct(whole.length > 0 ? whole : words);
}

function distinct(words: readonly PlacedQueryWord[]): QueryWord[] {
  return [...new Map(words.map(({ exact, folded, keys }) => [exact, { exact, folded, keys }])).values()];
}

/** A phrase is compared folded, not stemmed, with all that an apostrophe cut off. */
function asPhrase(words: readonly QueryWord[]): QueryWord[] {
  return words.map(({ exact, folded }) => ({ exact, folded, keys: ownKeys(folded) }));
}

function refuse(fault: QueryFault): ParsedQuery {
  return { query: null, fault };
}
