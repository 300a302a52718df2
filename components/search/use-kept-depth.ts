import type { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef } from 'react';

const key = 'muqabala-search-depth';

type Depth = { readonly address: string; readonly pages: number; readonly top: number };

type Further = Pick<ReturnType<typeof useInfiniteQuery>, 'hasNextPage' | 'isFetchingNextPage' | 'isFetchNextPageError'>;

/**
 * A reader who goes to an article and comes back finds the list as long as it was, at the same place, though the document
 * was made anew: it is kept for this tab how many pages were shown. `more` fetches the next one; where that has failed, it
 * is the reader's to try again.
 */
export function useKeptDepth(pages: number, further: Further, more: () => void) {
  const { hasNextPage, isFetchingNextPage, isFetchNextPageError } = further;
  const canFetch = hasNextPage && !isFetchingNextPage && !isFetchNextPageError;
  const isWhole = pages > 0 && !hasNextPage;
  const wanted = useRef<Depth | null>(null);
  const shown = useRef(pages);

  useEffect(() => {
    const [visit] = performance.getEntriesByType('navigation');
    const cameBack = visit instanceof PerformanceNavigationTiming && visit.type === 'back_forward';
    const kept = cameBack ? readDepth() : null;
    if (kept?.address === location.href && kept.pages > 1) wanted.current = kept;
    const keep = () => keepDepth({ address: location.href, pages: shown.current, top: window.scrollY });
    window.addEventListener('pagehide', keep);
    return () => window.removeEventListener('pagehide', keep);
  }, []);

  useEffect(() => {
    shown.current = pages;
    const depth = wanted.current;
    if (depth === null) return;
    const isShort = pages < depth.pages;
    // Something else is asked for by now, or less is found than there was.
    if (depth.address !== location.href || (isShort && isWhole)) wanted.current = null;
    else if (isShort && canFetch) more();
    else if (!isShort) {
      window.scrollTo({ top: depth.top, behavior: 'instant' });
      wanted.current = null;
    }
  }, [pages, canFetch, isWhole, more]);
}

function readDepth(): Depth | null {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
    return isDepth(kept) ? kept : null;
  } catch {
    return null; // the browser refuses its storage, or something broken is in it
  }
}

function isDepth(kept: unknown): kept is Depth {
  if (typeof kept !== 'object' || kept === null) return false;
  const { address, pages, top } = kept as Partial<Depth>;
  return typeof address === 'string' && Number.isInteger(pages) && typeof top === 'number';
}

function keepDepth(depth: Depth): void {
  try {
    sessionStorage.setItem(key, JSON.stringify(depth));
  } catch {
    // A browser that keeps nothing shows the first page.
  }
}
