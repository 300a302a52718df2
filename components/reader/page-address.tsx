'use client';

import { useSyncExternalStore } from 'react';

/**
 * The address of the page, without query and place: the one the server was told, then the one the browser has it from, so
 * that a copy served elsewhere prints its own.
 */
export function PageAddress({ address }: { address: string }) {
  const shown = useSyncExternalStore(
    neverChanges,
    () => location.origin + location.pathname,
    () => address,
  );
  return <span dir="ltr">{shown}</span>;
}

function neverChanges() {
  return () => {};
}
