'use client';

import { useSyncExternalStore } from 'react';

/**
 * How many sheets the article fills in the preview: as many as it has columns there. 0 before the browser has laid it
 * out, and on the server.
 */
export function useSheetCount(): number {
  return useSyncExternalStore(whenLaidOut, countSheets, () => 0);
}

function countSheets(): number {
  // A block that is broken over columns has a box in each of them.
  return document.querySelector('.paper')?.firstElementChild?.getClientRects().length ?? 0;
}

/** Tells when the pages may have become more or fewer: after a choice, a font, a picture. */
function whenLaidOut(tell: () => void): () => void {
  const hearing = new AbortController();
  const { signal } = hearing;
  const soon = () => void requestAnimationFrame(tell);
  document.addEventListener('change', soon, { signal });
  document.fonts.addEventListener('loadingdone', soon, { signal });
  document.addEventListener('load', soon, { signal, capture: true });
  document.addEventListener('toggle', soon, { signal, capture: true });
  void document.fonts.ready.then(soon);
  return () => hearing.abort();
}
