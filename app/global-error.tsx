'use client';

import { lazy, Suspense } from 'react';
import './globals.css';

// All words of all locales come with it, and every page has this file: it is fetched when it is needed.
const FailureNotices = lazy(() =>
  import('@/components/shell/failure-notices').then(
    ({ FailureNotices }) => ({ default: FailureNotices }),
    () => ({ default: WayBack }),
  ),
);

/** The root layout itself failed: nothing of the page is left, so the notice stands alone, in each of the locales. */
export default function GlobalError({ reset }: { error: unknown; reset: () => void }) {
  return (
    <html lang="en">
      <body>
        <main>
          <Suspense>
            <FailureNotices onTryAgain={reset} />
          </Suspense>
        </main>
      </body>
    </html>
  );
}

/** Where not even the words can be had. */
function WayBack() {
  return <a href="/">{location.host}</a>;
}
