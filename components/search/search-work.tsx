'use client';

import { type ReactNode, useCallback, useEffect, useRef } from 'react';
import { toSearchQueryString } from '@/core/search/asked-search';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { FoundList } from './found-list';
import { FoundMore } from './found-more';
import { SearchForm } from './search-form';
import { SearchState } from './search-state';
import type { SearchWords } from './search-words';
import { useAskedSearch } from './use-asked-search';
import { type Served, useFoundPages } from './use-found-pages';
import { useKeptDepth } from './use-kept-depth';
import { useSuggestions } from './use-suggestions';

export type SearchProps = {
  locale: Locale;
  words: SearchWords;
  /** What the page was made with. */
  served: Served;
  /** What stands below the field while nothing is asked for. */
  children: ReactNode;
};

/** The search at work: the field, what was found, and the way to more of it. */
export function SearchWork({ locale, words, served, children }: SearchProps) {
  const { text, asked, isTyping, type, send } = useAskedSearch(locale, served);
  const found = useFoundPages(locale, asked, served);
  const suggestions = useSuggestions(locale, isTyping ? text : '', asked.q);
  const { fetchNextPage, refetch, isFetchingNextPage, isFetchNextPageError, failure } = found;
  const isAsking = asked.q !== '';
  const shown = isAsking ? found.pages : [];
  const last = shown.at(-1);
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage]);
  const focusOnNew = useFocusOnNew(shown.length, failure !== null);
  const moreByHand = () => {
    focusOnNew();
    more();
  };
  const tryAgain = () => {
    focusOnNew();
    void refetch();
  };
  const mean = (query: string) => {
    send(query);
    findField()?.focus();
  };
  useKeptDepth(shown.length, found, more);
  useFocusFromAddress();

  return (
    <div className="search">
      <header className="search-head">
        <h1>{words.title}</h1>
        <SearchForm
          locale={locale}
          text={text}
          // They would lie over what is said of the failure, and over the way to try again.
          suggestions={failure === null ? suggestions : null}
          onType={type}
          onTake={send}
          onSend={() => send(text)}
          words={words}
        />
      </header>
      <SearchState
        locale={locale}
        words={words}
        summary={shown[0]?.summary ?? ''}
        failure={isAsking && !isFetchNextPageError ? failure : null}
        didYouMean={shown[0]?.didYouMean ?? null}
        onTryAgain={tryAgain}
        onMean={mean}
      />
      {asked.cursor !== null && (
        <p className="found-more">
          <a href={paths.search(locale, toSearchQueryString({ q: asked.q, cursor: null }))}>{words.fromFirst}</a>
        </p>
      )}
      {shown.length > 0 && (
        <FoundList pages={shown} isBusy={found.isPlaceholderData} isBegun={suggestions !== null} words={words} />
      )}
      {isFetchNextPageError && (
        <SearchState
          locale={locale}
          words={words}
          summary=""
          failure={failure}
          didYouMean={null}
          onTryAgain={moreByHand}
          onMean={mean}
        />
      )}
      {last !== undefined && last.cursor !== null && (
        <FoundMore
          href={paths.search(locale, toSearchQueryString({ q: asked.q, cursor: last.cursor }))}
          isFetching={isFetchingNextPage}
          isEager={!isFetchNextPageError && !found.isPlaceholderData}
          onMore={more}
          onMoreByHand={moreByHand}
          words={words}
        />
      )}
      {!isAsking && children}
    </div>
  );
}

/**
 * Gives a function that puts the focus on the first of the articles still to come, once they are there: the way to them
 * goes then. Who has gone to the field meanwhile stays there.
 */
function useFocusOnNew(pages: number, hasFailed: boolean): () => void {
  const place = useRef<number | null>(null);
  const articles = () => document.querySelectorAll<HTMLElement>('.found-list > li > .listed-titles');
  // biome-ignore lint/correctness/useExhaustiveDependencies: when pages have come
  useEffect(() => {
    if (place.current === null || hasFailed) return;
    const field = findField();
    if (document.activeElement !== field) (articles()[place.current] ?? field)?.focus({ preventScroll: true });
    place.current = null;
  }, [pages, hasFailed]);
  return () => {
    place.current = articles().length;
  };
}

/** An address that ends in `#q` leads to the field; it is the field's no longer once the focus is there. */
function useFocusFromAddress() {
  useEffect(() => {
    if (location.hash !== '#q') return;
    findField()?.focus();
    history.replaceState(history.state, '', location.pathname + location.search);
  }, []);
}

function findField(): HTMLElement | null {
  return document.getElementById('q');
}
