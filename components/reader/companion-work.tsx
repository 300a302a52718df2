'use client';

import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { KeptPlace } from '@/core/reading/kept-places';
import type { CompanionProps, EarlyPresses } from './companion';
import { answerReveals } from './phone/answer-reveals';
import { hideBars } from './phone/hide-bars';
import { nameReveals } from './phone/name-reveals';
import { ReadingSwitch } from './phone/reading-switch';
import { turnBySwipe } from './phone/turn-by-swipe';
import { answerHelp } from './place-in-article/answer-help';
import type { KeysProps } from './place-in-article/keys-help';
import { findLeftPlace, keepPlaceOnDevice } from './place-in-article/places-on-device';
import type { ResumeProps } from './place-in-article/resume-bar';
import { watchContents } from './place-in-article/watch-contents';
import { watchProgress } from './place-in-article/watch-progress';

const ResumeBar = lazy(
  async (): Promise<{ default: ComponentType<ResumeProps> }> => ({
    default: await import('./place-in-article/resume-bar').then(({ ResumeBar }) => ResumeBar, missing),
  }),
);
const KeysHelp = lazy(
  async (): Promise<{ default: ComponentType<KeysProps> }> => ({
    default: await import('./place-in-article/keys-help').then(({ KeysHelp }) => KeysHelp, missing),
  }),
);

/** Stands in for what cannot be fetched: the article can be read all the same. */
function missing(): () => null {
  return () => null;
}

/** What goes with a reader through an article: listeners on the document, and what stands at the window's foot. */
export function CompanionWork({ slug, first, second, words, early }: CompanionProps & { early: EarlyPresses }) {
  const [left, setLeft] = useState<KeptPlace | null>(null);
  const [isHelping, setHelping] = useState(false);
  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    const answers = [answerReveals(signal), answerHelp(() => setHelping(true), signal)];
    for (const event of early.takeOver()) for (const answer of answers) answer(event);
    hideBars(signal);
    turnBySwipe(signal);
    nameReveals(signal);
    watchContents(signal);
    watchProgress(signal);
    setLeft(findLeftPlace(slug));
    keepPlaceOnDevice(slug, signal);
    return () => ended.abort();
  }, [slug, early]);

  // Outside the reader: its style sheet asks what it holds, and would be asked anew for the whole article.
  return createPortal(
    <>
      {second && <ReadingSwitch first={first} second={second} label={words.readingIn} />}
      {left && (
        <Suspense>
          <ResumeBar place={left} words={words} />
        </Suspense>
      )}
      {isHelping && (
        <Suspense>
          <KeysHelp words={words} onClose={() => setHelping(false)} />
        </Suspense>
      )}
    </>,
    document.body,
  );
}
