'use client';

import { useSyncExternalStore } from 'react';

/**
 * The address of an article, without query and place: the one the server was told, then at the origin the browser has it
 * from, so that a copy served elsewhere prints its own.
 */
export function PageAddress({ address }: { address: string }) {
  const shown = useSyncExternalStore(
    neverChanges,
    () => location.origin + new URL(address).pathname,
    () => address,
  );
  return <span dir="ltr">{shown}</span>;
}

function neverChanges() {
  return () => {};
}
