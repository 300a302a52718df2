'use client';

import type { Row } from '@/core/reading/rows';
import { ArticleView } from './article-view';
import type { EditionChoiceProps } from './edition-choice';
import type { FetchedEdition } from './fetch-edition';

type Props = Omit<EditionChoiceProps, 'children' | 'available' | 'standard'> & {
  first: FetchedEdition;
  second: FetchedEdition;
  rows: readonly Row[];
};

/** An article in a pair of editions that the page was not made with. */
export function FurtherArticle({ first, second, rows, slug, facts, locale, address, words }: Props) {
  return (
    <ArticleView
      slug={slug}
      facts={facts}
      first={first.edition}
      second={second.edition}
      rows={rows}
      imageSizes={{ ...first.imageSizes, ...second.imageSizes }}
      locale={locale}
      address={address}
      words={words}
    />
  );
}
