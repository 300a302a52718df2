import type { ArticleFacts, Edition } from '@/core/article/article';
import { listDifferences } from '@/core/reading/list-differences';
import type { Row } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { Colophon } from './colophon';
import { Differences } from './differences';
import { type ImageSizes, toEditionScope } from './edition-scope';
import { FragmentIndex } from './fragment-index';
import { Masthead } from './masthead';
import { Notes } from './notes';
import { PrintedLinks } from './printed-links';
import type { ReaderWords } from './reader-words';
import { Rows } from './rows';

export type ArticleTextProps = {
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
 * What stands in the article, from its titles to what it comes from. Plain elements only: the server's drawing is never
 * taken over by React in the browser.
 */
export function ArticleText({
  slug,
  facts,
  first,
  second,
  rows,
  imageSizes,
  locale,
  address,
  words,
}: ArticleTextProps) {
  const firstScope = toEditionScope(slug, first, imageSizes);
  const secondScope = second && toEditionScope(slug, second, imageSizes);
  const scopes = secondScope === null ? [firstScope] : [firstScope, secondScope];
  const differences = second === null ? [] : listDifferences(rows, first, second);
  const sides = { first: firstScope, second: secondScope };
  return (
    <>
      <Masthead facts={facts} {...sides} locale={locale} words={words} />
      {second !== null && (
        <Differences differences={differences} first={first.language} second={second.language} words={words} />
      )}
      <Rows rows={rows} differences={differences} {...sides} locale={locale} words={words} />
      <Notes {...sides} words={words} />
      <FragmentIndex scopes={scopes} words={words} />
      <PrintedLinks {...sides} words={words} />
      <Colophon facts={facts} scopes={scopes} locale={locale} address={address} words={words} />
    </>
  );
}
