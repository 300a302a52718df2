'use client';

import { useSyncExternalStore } from 'react';
import { encode } from 'uqr';
import './cover-line.css';

/**
 * Under the masthead on paper: the address of the article, to be typed or to be seen by a camera. It is the one that the
 * browser has the site from, so that a copy served elsewhere leads to itself.
 */
export function CoverLine({ address: told, label }: { address: string; label: string }) {
  const address = useSyncExternalStore(
    neverChanges,
    () => location.origin + new URL(told, location.href).pathname,
    () => told,
  );
  const { data, size } = encode(address, { ecc: 'M', border: 0 });
  // A square of one unit for each dark module, row by row.
  const squares = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? `M${x} ${y}h1v1h-1z` : [])));
  return (
    <div className="cover-line">
      <svg viewBox={`0 0 ${size} ${size}`} role="img" aria-label={`QR: ${address}`} shapeRendering="crispEdges">
        <path d={squares.join('')} />
      </svg>
      <p>
        {label}
        <br />
        <bdi dir="ltr">{address}</bdi>
      </p>
    </div>
  );
}

function neverChanges() {
  return () => {};
}
