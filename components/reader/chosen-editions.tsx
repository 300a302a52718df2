'use client';

import { useQueries, useQueryClient } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import type { LanguageTag } from '@/core/languages/table';
import type { EditionChoiceProps } from './edition-choice';
import { EditionLinks } from './edition-links';
import { editionQuery } from './fetch-edition';
import { pairAfter, usePairInAddress } from './pair-in-address';

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
  const ready = first !== undefined && second !== undefined;
  const failed = asked.filter((_, index) => editions[index]?.isError);
  const loading = asked.filter((_, index) => editions[index]?.isLoading);
  const prefetch = (side: 'first' | 'second', language: LanguageTag) => {
    const next = pairAfter(pair, side, language);
    // The page's own pair is at hand; beside a further edition the other one of the pair is drawn in the browser too.
    if (next.join() !== standard.join()) for (const tag of next) void client.prefetchQuery(editionQuery(slug, tag));
  };
  return (
    <>
      <EditionLinks available={available} pair={pair} words={words} onChoose={choose} onApproach={prefetch} />
      <p className="edition-state" role="status">
        {loading.map((language) => words.loadingEdition[language]).join(' ')}
        {failed.map((language) => words.editionFailed[language]).join(' ')}
        {failed.length > 0 && (
          <button
            type="button"
            onClick={() => editions.forEach((edition) => void (edition.isError && edition.refetch()))}
          >
            {words.tryAgain}
          </button>
        )}
      </p>
      {ready ? (
        <Suspense fallback={children}>
          <FurtherArticle key={pair.join()} {...props} first={first} second={second} />
        </Suspense>
      ) : (
        children
      )}
    </>
  );
}
