'use client';

import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import type { LanguageTag } from '@/core/languages/table';
import type { CompanionWords } from './companion-words';

export type CompanionProps = {
  slug: string;
  first: LanguageTag;
  second: LanguageTag | null;
  words: CompanionWords;
};

/** The presses that came before there was anybody to answer them. */
export type EarlyPresses = { readonly takeOver: () => MouseEvent[] };

type Work = ComponentType<CompanionProps & { early: EarlyPresses }>;

const CompanionWork = lazy(
  async (): Promise<{ default: Work }> =>
    import('./companion-work').then(
      ({ CompanionWork }) => ({ default: CompanionWork }),
      () => ({ default: Nobody }),
    ),
);

/**
 * Stands in where the rest cannot be had: the article can be read all the same. An error would put a notice in the place of
 * the whole page.
 */
function Nobody({ early }: { early: EarlyPresses }) {
  useEffect(() => void early.takeOver(), [early]);
  return null;
}

/** Goes with a reader through an article. All that does so is fetched when the browser has nothing else to do. */
export function Companion(props: CompanionProps) {
  const [early, begin] = useState<EarlyPresses | null>(null);
  useEffect(() => {
    const hearing = new AbortController();
    const presses: MouseEvent[] = [];
    document.addEventListener('click', (event) => void presses.push(event), { signal: hearing.signal });
    const takeOver = () => {
      hearing.abort();
      return presses.splice(0);
    };
    // Safari has no idle callback.
    const soon = window.requestIdleCallback ?? ((work: () => void) => window.setTimeout(work, 200));
    soon(() => begin({ takeOver }));
    return () => hearing.abort();
  }, []);
  return (
    early && (
      <Suspense>
        <CompanionWork {...props} early={early} />
      </Suspense>
    )
  );
}
