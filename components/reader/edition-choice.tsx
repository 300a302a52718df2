'use client';

import { type ComponentType, lazy, type ReactNode } from 'react';
import type { ArticleFacts } from '@/core/article/article';
import type { LanguageTag } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';
import type { ReaderWords } from './reader-words';

export type EditionChoiceProps = {
  slug: string;
  facts: ArticleFacts;
  /** The languages the article can be read in; three or more. */
  available: readonly LanguageTag[];
  /** The pair that the page was made with, and that needs no parameter in the address. */
  standard: readonly [LanguageTag, LanguageTag];
  locale: Locale;
  address: string;
  words: ReaderWords;
  /** The article in the standard pair, drawn on the server. */
  children: ReactNode;
};

// Most articles have two editions: what chooses among more is fetched by the pages of those that have them.
const EditionPairs = lazy(
  async (): Promise<{ default: ComponentType<EditionChoiceProps> }> =>
    import('./edition-pairs').then(
      ({ EditionPairs }) => ({ default: EditionPairs }),
      () => ({ default: StandardPair }),
    ),
);

/**
 * Lets a reader choose which two editions of an article stand side by side, where it has more than two. No `Suspense`
 * around it: the server would send the article hidden, for a script to show.
 */
export function EditionChoice(props: EditionChoiceProps) {
  return <EditionPairs {...props} />;
}

/** Stands in where the choice cannot be had: an error would put a notice in the place of the whole page. */
function StandardPair({ children }: EditionChoiceProps) {
  return children;
}
