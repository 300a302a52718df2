import type { ReactNode } from 'react';
import type { ArticleFacts } from '@/core/article/article';
import type { Difference } from '@/core/reading/list-differences';
import type { Row } from '@/core/reading/rows';
import type { Locale } from '@/i18n/routing';
import type { EditionScope } from './edition-scope';
import { Masthead } from './masthead';
import { Notes } from './notes';
import { PrintedLinks } from './printed-links';
import type { ReaderWords } from './reader-words';
import { Rows } from './rows';

export type ArticleTextProps = {
  facts: ArticleFacts;
  first: EditionScope;
  second: EditionScope | null;
  /** The rows of the two editions, or of the only one. */
  rows: readonly Row[];
  /** What stands in one language only. */
  differences: readonly Difference[];
  locale: Locale;
  words: ReaderWords;
  /** True where no sentence can be pointed at. */
  isStill?: boolean;
  /** What stands between the titles and the text. */
  children?: ReactNode;
};

/** An article from its titles to its notes. */
export function ArticleText(props: ArticleTextProps) {
  const { facts, first, second, rows, differences, locale, words, isStill = false, children } = props;
  const sides = { first, second };
  return (
    <>
      <Masthead facts={facts} {...sides} locale={locale} words={words} />
      {children}
      <Rows rows={rows} differences={differences} {...sides} locale={locale} words={words} isStill={isStill} />
      <Notes {...sides} words={words} />
      <PrintedLinks {...sides} words={words} />
    </>
  );
}
