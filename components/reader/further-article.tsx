'use client';

import type { Row } from '@/core/reading/rows';
import { ArticleBody } from './article-body';
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
  const shared = { slug, facts, first: first.edition, second: second.edition, rows, locale, words };
  const imageSizes = { ...first.imageSizes, ...second.imageSizes };
  return (
    <ArticleView {...shared}>
      <article>
        <ArticleBody {...shared} imageSizes={imageSizes} address={address} />
      </article>
    </ArticleView>
  );
}
