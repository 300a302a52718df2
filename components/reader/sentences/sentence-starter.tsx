'use client';

import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import type { Citations } from './copied-text';
import { parseHash } from './hash';
import { concernsSentences, heardEvents } from './heard-events';
import { keepSelectionInColumn } from './keep-selection-in-column';
import type { SentenceWords } from './sentence-words';
import { showsDifferences } from './shows-differences';

export type SentenceProps = {
  citations: Citations;
  /** The locale's tag for `Intl`, with its digits. */
  intl: string;
  words: SentenceWords;
};

/** Takes over what the starter hears. Events that came while it was fetched are answered first. */
export type TakeOver = (answer: (event: Event) => void) => void;

type Reader = ComponentType<SentenceProps & { takeOver: TakeOver }>;

const SentenceReader = lazy(
  async (): Promise<{ default: Reader }> =>
    import('./sentence-reader').then(
      ({ SentenceReader }) => ({ default: SentenceReader }),
      () => ({ default: NoReader }),
    ),
);

/**
 * Stands in where the rest cannot be had, as without a connection or after a new version came out: nothing lights up, and
 * the article stays. An error would put a notice in the place of the whole page.
 */
function NoReader({ takeOver }: { takeOver: TakeOver }) {
  useEffect(() => takeOver(() => {}), [takeOver]);
  return null;
}

/**
 * Listens until a reader points at the text, moves in it by keyboard or opens the address of a sentence, and only then
 * fetches what answers. One listener for the whole page; sentences have no elements of their own.
 */
export function SentenceStarter(props: SentenceProps) {
  const [takeOver, start] = useState<TakeOver | null>(null);
  useEffect(keepSelectionInColumn, []);
  useEffect(() => {
    const ended = new AbortController();
    const waiting: Event[] = [];
    let answer: ((event: Event) => void) | null = null;
    const takeOver: TakeOver = (given) => {
      answer = given;
      waiting.splice(0).forEach(given);
    };
    // Always the same one: another would make the reader let go of everything and begin anew.
    const begin = () => start(() => takeOver);
    const hear = (event: Event) => {
      if (answer !== null) answer(event);
      else if (concernsSentences(event)) {
        waiting.push(event);
        begin();
      }
    };
    for (const type of heardEvents) document.addEventListener(type, hear, { signal: ended.signal });
    const beginIfNamed = () => {
      if (parseHash(location.hash) !== null || showsDifferences()) begin();
    };
    window.addEventListener('hashchange', beginIfNamed, { signal: ended.signal });
    document.addEventListener('change', beginIfNamed, { signal: ended.signal });
    beginIfNamed();
    return () => ended.abort();
  }, []);
  return (
    takeOver && (
      <Suspense>
        <SentenceReader {...props} takeOver={takeOver} />
      </Suspense>
    )
  );
}
