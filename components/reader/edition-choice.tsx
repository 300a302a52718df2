'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import type { ArticleFacts } from '@/core/article/article';
import type { LanguageTag } from '@/core/languages/table';
import type { Locale } from '@/i18n/routing';
import { ChosenEditions } from './chosen-editions';
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

/** Lets a reader choose which two editions of an article stand side by side, where it has more than two. */
export function EditionChoice(props: EditionChoiceProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <ChosenEditions {...props} />
    </QueryClientProvider>
  );
}
