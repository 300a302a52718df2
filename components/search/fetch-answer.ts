import * as v from 'valibot';
import { type AskedSearch, toSearchQueryString } from '@/core/search/asked-search';
import type { SearchAnswer, SearchFault } from '@/core/search/search-answer';
import { searchAnswerSchema, searchRefusalSchema } from '@/core/search/search-answer-schema';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { failureOf, SearchFailure } from './search-failure';

/** Words to go on with, and how many they are, in words of the locale. */
export type SuggestionAnswer = { readonly words: readonly string[]; readonly summary: string };

const suggestionSchema = v.object({ words: v.array(v.string()), summary: v.string() });

/** Fetches one page of what is found. Throws `SearchFailure` where there is none. */
export async function fetchAnswer(locale: Locale, asked: AskedSearch, signal: AbortSignal): Promise<SearchAnswer> {
  return fetchAs(searchAnswerSchema, paths.searchAnswer(locale, toSearchQueryString(asked)), signal);
}

/** Fetches words that begin as the last one of `text` does. Throws `SearchFailure` where there are none to be had. */
export async function fetchSuggestions(locale: Locale, text: string, signal: AbortSignal): Promise<SuggestionAnswer> {
  const query = toSearchQueryString({ q: text, cursor: null });
  return fetchAs(suggestionSchema, paths.suggestions(locale, query), signal);
}

async function fetchAs<Answer>(schema: v.GenericSchema<unknown, Answer>, address: string, signal: AbortSignal) {
  const answer = await reach(address, signal);
  const body: unknown = await answer.json().catch(() => null);
  const parsed = v.safeParse(schema, body);
  if (answer.ok && parsed.success) return parsed.output;
  throw new SearchFailure(toFailure(answer.status, body));
}

async function reach(address: string, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(address, { signal });
  } catch (error) {
    if (signal.aborted) throw error;
    throw new SearchFailure(failureOf(navigator.onLine ? 'failed' : 'offline'));
  }
}

function toFailure(status: number, body: unknown) {
  if (status === 503) return failureOf('unavailable');
  if (status === 429) return failureOf('tooMany');
  const refusal = v.safeParse(searchRefusalSchema, body);
  // The values that go with a reason are only ever said.
  return status === 400 && refusal.success ? (refusal.output as SearchFault) : failureOf('failed');
}
