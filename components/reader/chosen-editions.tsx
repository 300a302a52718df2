'use client';

import { useQueries, useQuery, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { LanguageTag } from '@/core/languages/table';
import type { EditionChoiceProps } from './edition-choice';
import { EditionLinks } from './edition-links';
import { editionQuery } from './fetch-edition';
import { pairAfter, usePairInAddress } from './pair-in-address';
import { rowsQuery } from './pair-in-worker';
import './edition-state.css';

// The article in another pair is drawn in the browser; what draws it is fetched only when such a pair is asked for.
const FurtherArticle = lazy(async () => ({ default: (await import('./further-article')).FurtherArticle }));

/** The choice of editions and the article in the pair chosen: the server's own drawing for the standard pair. */
export function ChosenEditions({ children, ...props }: EditionChoiceProps) {
  const { slug, available, standard, words } = props;
  const [pair, choose] = usePairInAddress(available, standard);
  const client = useQueryClient();
  const asked = pair.join() === standard.join() ? [] : pair;
  const editions = useQueries({ queries: asked.map((language) => editionQuery(slug, language)) });
  const fetched = editions.flatMap(({ data }) => data ?? []);
  const [first, second] = fetched;
  const rows = useQuery(rowsQuery(slug, first, second));
  // What fails to be paired is told as the edition that could not be set beside the other.
  const isFailed = (index: number) => editions[index]?.isError || (index === 1 && rows.isError);
  const isLoading = (index: number) => editions[index]?.isLoading || (index === 1 && rows.isLoading);
  const failed = asked.filter((_, index) => isFailed(index));
  const loading = asked.filter((_, index) => isLoading(index));
  const tryAgain = () => [...editions, rows].forEach((query) => void (query.isError && query.refetch()));
  const prefetch = (side: 'first' | 'second', language: LanguageTag) => {
    const next = pairAfter(pair, side, language);
    // The page's own pair is at hand; beside a further edition the other one of the pair is drawn in the browser too.
    if (next.join() !== standard.join()) for (const tag of next) void client.prefetchQuery(editionQuery(slug, tag));
  };
  return (
    <>
      <EditionLinks available={available} pair={pair} words={words} onChoose={choose} onApproach={prefetch} />
      <p className="edition-state" role="status" data-waiting={loading.length > 0 ? '' : undefined}>
        {loading.map((language) => words.loadingEdition[language]).join(' ')}
        {failed.map((language) => words.editionFailed[language]).join(' ')}
        {failed.length > 0 && (
          <button type="button" onClick={tryAgain}>
            {words.tryAgain}
          </button>
        )}
      </p>
      {first && second && rows.data ? (
        <Suspense fallback={children}>
          <FurtherArticle key={pair.join()} {...props} first={first} second={second} rows={rows.data} />
        </Suspense>
      ) : (
        children
      )}
    </>
  );
}
