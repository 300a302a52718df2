'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { ChosenEditions } from './chosen-editions';
import type { EditionChoiceProps } from './edition-choice';

/** The choice of two editions among several, with what fetches and keeps them. */
export function EditionPairs(props: EditionChoiceProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <ChosenEditions {...props} />
    </QueryClientProvider>
  );
}
