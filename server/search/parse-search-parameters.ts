import * as v from 'valibot';
import type { AskedSearch } from '../../core/search/asked-search';
import { parseCursor } from '../../core/search/query/cursor';
import { longestQuery, parseQuery } from '../../core/search/query/parse-query';
import type { SearchFault } from '../../core/search/search-answer';
import type { SearchQuery } from '../../core/search/search-query';

/** What was asked after the `?` of an address; `URLSearchParams` is one. */
export type Parameters = Pick<URLSearchParams, 'getAll'>;

export type ParsedSearch =
  | { readonly fault: SearchFault; readonly query: null; readonly offset: 0 }
  | { readonly fault: null; readonly query: SearchQuery; readonly offset: number };

const once = v.pipe(
  v.array(v.string()),
  v.maxLength(1),
  v.transform(([value = '']) => toText(value)),
);
const parametersSchema = v.object({ q: once, lang: once, cursor: once });

/**
 * Understands the parameters of a search: `q`, `lang` (an edition's language, the same as `lang:` in the query) and
 * `cursor`. Whatever they hold, the answer is a search or the reason why it is none; never an error.
 */
export function parseSearchParameters(parameters: Parameters): ParsedSearch {
  const names = Object.keys(parametersSchema.entries);
  const asked = v.safeParse(parametersSchema, Object.fromEntries(names.map((name) => [name, parameters.getAll(name)])));
  if (!asked.success) {
    const parameter = String(asked.issues[0].path?.[0].key);
    return refuse({ reason: 'repeated', values: { parameter } });
  }
  const { q, lang, cursor } = asked.output;
  const text = withLanguage(q, lang);
  if (q.trim() === '') return refuse({ reason: 'empty', values: {} });
  if (q.length > longestQuery) return refuse({ reason: 'tooLong', values: { most: longestQuery } });
  const { query, fault } = parseQuery(text);
  if (fault !== null) return refuse(fault);
  if (cursor === '') return { fault: null, query, offset: 0 };
  const offset = parseCursor(cursor, query);
  return typeof offset === 'number' ? { fault: null, query, offset } : refuse(offset);
}

/** What was asked, as the field of the search shows it and its address says it; whether it makes sense or not. */
export function askedSearchOf(parameters: Parameters): AskedSearch {
  const [q = ''] = parameters.getAll('q');
  const [lang = ''] = parameters.getAll('lang');
  const [cursor = null] = parameters.getAll('cursor');
  return { q: withLanguage(toText(q), toText(lang)).trim(), cursor };
}

/** The query with the language that was asked for beside it, as a reader would have typed it. */
function withLanguage(q: string, lang: string): string {
  if (lang === '') return q;
  return `${q} lang:${/^\p{L}+$/u.test(lang) ? lang : `"${lang.replaceAll('"', ' ')}"`}`;
}

/** Halves of characters cannot be sent on, and control characters mean nothing in a query; a database stops at some. */
export function toText(value: string): string {
  return value.replace(/\p{Cs}/gu, '\ufffd').replace(/\p{Cc}/gu, ' ');
}

function refuse(fault: SearchFault): ParsedSearch {
  return { fault, query: null, offset: 0 };
}
