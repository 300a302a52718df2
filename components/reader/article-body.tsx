import type { ArticleFacts, Edition } from '@/core/article/article';
import { listDifferences } from '@/core/reading/list-differences';
import type { Row } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { ArticleText } from './article-text';
import { Colophon } from './colophon';
import { Differences } from './differences';
import { type ImageSizes, toEditionScope } from './edition-scope';
import { FragmentIndex } from './fragment-index';
import type { ReaderWords } from './reader-words';

export type ArticleBodyProps = {
  slug: string;
  facts: ArticleFacts;
  first: Edition;
  second: Edition | null;
  /** The rows of the two editions, or of the only one. */
  rows: readonly Row[];
  imageSizes: ImageSizes;
  locale: Locale;
  /** Address of the page, whole. */
  address: string;
  words: ReaderWords;
};

/**
 * All of an article as the reader shows it, from its titles to what it comes from. Plain elements only: the server's
 * drawing is never taken over by React in the browser.
 */
export function ArticleBody({
  slug,
  facts,
  first,
  second,
  rows,
  imageSizes,
  locale,
  address,
  words,
}: ArticleBodyProps) {
  const firstScope = toEditionScope(slug, first, imageSizes);
  const secondScope = second && toEditionScope(slug, second, imageSizes);
  const scopes = secondScope === null ? [firstScope] : [firstScope, secondScope];
  const differences = second === null ? [] : listDifferences(rows, first, second);
  const shared = { facts, locale, words };
  return (
    <>
      <ArticleText {...shared} first={firstScope} second={secondScope} rows={rows} differences={differences}>
        {second !== null && (
          <Differences differences={differences} first={first.language} second={second.language} words={words} />
        )}
      </ArticleText>
      <FragmentIndex scopes={scopes} words={words} />
      <Colophon {...shared} scopes={scopes} address={address} />
    </>
  );
}
