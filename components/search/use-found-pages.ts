import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { AskedSearch } from '@/core/search/asked-search';
import type { SearchAnswer } from '@/core/search/search-answer';
import type { Locale } from '@/i18n/routing';
import { fetchAnswer } from './fetch-answer';
import { type Failure, failureOf, SearchFailure } from './search-failure';

/** What the page was made with. */
export type Served = AskedSearch & { readonly answer: SearchAnswer | null; readonly failure: Failure | null };

/** A question, and why it could not be answered. */
type Told = AskedSearch & { readonly failure: Failure | null };

/** How long an answer is as good as new, in milliseconds: as long as anybody on the way keeps it. */
const fresh = 60_000;
/** How often a library that cannot be reached is asked again, in milliseconds. */
const patience = 5_000;

/**
 * The pages of what is found, the first of them the page's own where it asks for the same. While something else is looked
 * for, what was found before stays; a question that is given up is called off. A failure holds until there is an answer,
 * also while the same is asked again: it is said once, and the way to try again stays under the finger.
 */
export function useFoundPages(locale: Locale, asked: AskedSearch, served: Served) {
  const isServed = asked.q === served.q && asked.cursor === served.cursor;
  // The last that was said of a question, at first by the page itself.
  const [told, setTold] = useState<Told>(served);
  const known = isServed ? served.answer : null;
  const fault = isServed && served.failure !== null && served.failure.reason !== 'unavailable' ? served.failure : null;
  const found = useInfiniteQuery({
    queryKey: ['search', locale, asked.q, asked.cursor],
    queryFn: ({ signal, pageParam }) => fetchAnswer(locale, { q: asked.q, cursor: pageParam }, signal),
    initialPageParam: asked.cursor,
    getNextPageParam: (last) => last.cursor,
    initialData: known === null ? undefined : { pages: [known], pageParams: [asked.cursor] },
    enabled: asked.q !== '' && fault === null,
    placeholderData: keepPreviousData,
    staleTime: fresh,
    retry: false,
    // Offline, a fetch fails and is reported; the library's own way would wait in silence.
    networkMode: 'always',
    refetchOnReconnect: true,
    refetchOnWindowFocus: false,
    refetchInterval: ({ state }) => (failureIn(state.error)?.reason === 'unavailable' ? patience : false),
  });
  const { data, error, isPlaceholderData } = found;
  const hasAnswer = data !== undefined && !isPlaceholderData;
  useEffect(() => {
    if (error !== null || hasAnswer) setTold({ ...asked, failure: failureIn(error) });
  }, [asked, error, hasAnswer]);
  const isTold = !hasAnswer && asked.q === told.q && asked.cursor === told.cursor;
  const failure = fault ?? failureIn(error) ?? (isTold ? told.failure : null);
  // What was found before is no answer to what has failed.
  const pages = failure === null || hasAnswer ? (data?.pages ?? []) : [];
  return { ...found, pages, failure };
}

function failureIn(error: Error | null): Failure | null {
  if (error === null) return null;
  return error instanceof SearchFailure ? error.failure : failureOf('failed');
}
