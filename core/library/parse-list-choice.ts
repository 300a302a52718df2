import { type LanguageTag, languageTags } from '../languages/table';
import type { ListChoice } from './list-choice';
import { articleLengths, listOrders, pageSize } from './list-values';

/** What was asked after the `?` of an address; `URLSearchParams` is one. */
export type Asked = { readonly get: (name: string) => string | null };

/** Longer than this is no name of a subject or an author, in UTF-16 units: two of them fit into an address. */
const longestName = 100;

/** The whole library, newest first, for a reader of a language. */
export function wholeLibrary(reader: LanguageTag): ListChoice {
  return {
    languages: [],
    tag: null,
    author: null,
    year: null,
    length: null,
    order: 'newest',
    reader,
    page: 1,
    size: pageSize,
  };
}

/**
 * Which articles an address asks for. What makes no sense in it asks for nothing: an address may be old, cut off or made
 * up, and still shows the library.
 */
export function parseListChoice(asked: Asked, reader: LanguageTag): ListChoice {
  return {
    ...wholeLibrary(reader),
    languages: parseLanguages(asked.get('languages')),
    tag: parseName(asked.get('tag')),
    author: parseName(asked.get('author')),
    year: parseNumber(asked.get('year'), /^[1-9]\d{3}$/),
    length: articleLengths.find((length) => length === asked.get('length')) ?? null,
    order: listOrders.find((order) => order === asked.get('sort')) ?? 'newest',
    page: parseNumber(asked.get('page'), /^[1-9]\d{0,5}$/) ?? 1,
  };
}

/** Tags with a hyphen between them, whatever their order; one that is unknown takes the others with it. */
function parseLanguages(text: string | null): LanguageTag[] {
  const asked = text?.toLowerCase().split('-') ?? [];
  const known = languageTags.filter((tag) => asked.includes(tag));
  return known.length === asked.length ? known : [];
}

/** Neither control characters nor half of a character. */
function parseName(text: string | null): string | null {
  if (text === null || text.trim() === '' || text.length > longestName) return null;
  return /[\p{Cc}\p{Cs}]/u.test(text) ? null : text;
}

function parseNumber(text: string | null, form: RegExp): number | null {
  return text !== null && form.test(text) ? Number(text) : null;
}
