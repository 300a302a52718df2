import type { ArticleFacts } from '@/core/article/article';
import type { Difference } from '@/core/reading/list-differences';
import type { Row } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import { Colophon } from './colophon';
import { Differences } from './differences';
import type { EditionScope } from './edition-scope';
import { FragmentIndex } from './fragment-index';
import { Masthead } from './masthead';
import { Notes } from './notes';
import { PrintedLinks } from './printed-links';
import type { ReaderWords } from './reader-words';
import { Rows } from './rows';

export type ArticleBodyProps = {
  facts: ArticleFacts;
  first: EditionScope;
  second: EditionScope | null;
  /** The rows of the two editions, or of the only one. */
  rows: readonly Row[];
  /** What stands in one language only. */
  differences: readonly Difference[];
  locale: Locale;
  /** Address of the page, whole. */
  address: string;
  words: ReaderWords;
};

/** All of an article from its titles to what it comes from, without anything to choose. */
export function ArticleBody({ facts, first, second, rows, differences, locale, address, words }: ArticleBodyProps) {
  const sides = { first, second };
  const scopes = second === null ? [first] : [first, second];
  return (
    <>
      <Masthead facts={facts} {...sides} locale={locale} words={words} />
      {second !== null && (
        <Differences
          differences={differences}
          first={first.edition.language}
          second={second.edition.language}
          words={words}
        />
      )}
      <Rows rows={rows} differences={differences} {...sides} locale={locale} words={words} />
      <Notes {...sides} words={words} />
      <FragmentIndex scopes={scopes} words={words} />
      <PrintedLinks {...sides} words={words} />
      <Colophon facts={facts} scopes={scopes} locale={locale} address={address} words={words} />
    </>
  );
}
