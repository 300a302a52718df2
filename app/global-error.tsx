'use client';

import { lazy, Suspense, useEffect } from 'react';
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
  // The root element is a new one: what the script in the head had written there is gone.
  useEffect(() => {
    const choices = import('@/components/preferences/choose');
    choices.then(({ takeStoredChoices }) => takeStoredChoices()).catch(() => undefined); // then the standard ones stay
  }, []);
  return (
    <html lang="en">
      <body>
        <main className="facing-notices">
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
