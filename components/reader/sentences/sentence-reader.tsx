'use client';

import { useEffect, useState, useSyncExternalStore } from 'react';
import { createPortal } from 'react-dom';
import { AloneTip } from './alone-tip';
import { answerEvents } from './answers';
import { markDifferences } from './differences';
import { createGuide } from './guide';
import { parseHash } from './hash';
import { isOff } from './heard-events';
import { PinnedBar } from './pinned-bar';
import type { SentenceProps, TakeOver } from './sentence-starter';
import { SpokenSentence } from './spoken-sentence';

/** Answers a reader who points at sentences: lights, the bar of what is pinned, and words for those who listen. */
export function SentenceReader({ takeOver, ...props }: SentenceProps & { takeOver: TakeOver }) {
  const [guide] = useState(createGuide);
  const state = useSyncExternalStore(guide.subscribe, guide.state);
  const [, redraw] = useState(0);

  useEffect(() => {
    const ended = new AbortController();
    const { signal } = ended;
    takeOver(answerEvents(guide));
    const openAddress = (inSight: boolean) => {
      const numbers = parseHash(location.hash);
      if (numbers !== null) guide.open(numbers, inSight);
    };
    const changeView = () => {
      if (isOff()) guide.point(null, 'pointer');
      markDifferences();
      redraw((count) => count + 1);
    };
    openAddress(!comesBack());
    changeView();
    window.addEventListener(
      'hashchange',
      () => {
        // Back to where the address named nothing.
        if (location.hash === '') guide.leave();
        openAddress(true);
      },
      { signal },
    );
    document.addEventListener(
      'click',
      ({ target }) => {
        // Of a link to what the address names already the browser says nothing.
        const link = target instanceof Element ? target.closest<HTMLAnchorElement>('a[href^="#s"]') : null;
        if (link?.hash === location.hash) openAddress(true);
      },
      { signal },
    );
    document.addEventListener('change', changeView, { signal });
    return () => {
      ended.abort();
      guide.putOut();
    };
  }, [guide, takeOver]);

  // Outside the reader: its style sheet asks what it holds, and would be asked anew for the whole article.
  return createPortal(
    <>
      <PinnedBar guide={guide} state={state} {...props} />
      <AloneTip state={state} words={props.words} />
      <SpokenSentence state={state} words={props.words} />
    </>,
    document.body,
  );
}

/** True where the browser itself brings the reader back to where the page was left. */
function comesBack(): boolean {
  const [navigation] = performance.getEntriesByType('navigation');
  return navigation instanceof PerformanceNavigationTiming && ['reload', 'back_forward'].includes(navigation.type);
}
