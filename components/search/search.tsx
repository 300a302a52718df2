'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { type SearchProps, SearchWork } from './search-work';
import './search.css';

/** The search, with what fetches and keeps its answers. */
export function Search(props: SearchProps) {
  const [client] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={client}>
      <SearchWork {...props} />
    </QueryClientProvider>
  );
}
