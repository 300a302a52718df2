import { useLayoutEffect, useRef } from 'react';
import { moveBeside } from '../move-beside';
import { aloneWords } from './alone-words';
import type { GuideState } from './guide';
import { isAlone } from './light';
import { rangeOfSentence } from './page-sentences';
import type { SentenceWords } from './sentence-words';

/** Says beside a sentence that it has no counterpart. */
export function AloneTip({ state: { pointed }, words }: { state: GuideState; words: SentenceWords }) {
  const tip = useRef<HTMLDivElement>(null);
  const sentence = pointed !== null && isAlone(pointed) ? pointed : null;
  useLayoutEffect(() => {
    const element = tip.current;
    const range = sentence && rangeOfSentence(sentence);
    // A browser without popovers lacks the tip; an error here would take the page away.
    if (element === null || !range || !('popover' in element)) return;
    element.showPopover();
    const place = () => moveBeside(element, range, 'below');
    place();
    const ended = new AbortController();
    document.addEventListener('scroll', place, { capture: true, passive: true, signal: ended.signal });
    window.addEventListener('resize', place, { signal: ended.signal });
    return () => {
      ended.abort();
      element.hidePopover();
    };
  }, [sentence]);
  // Placed from the window's upper left corner in every locale, as the tip of a gloss is.
  return (
    <div ref={tip} popover="manual" className="gloss-tip alone-tip" dir="ltr">
      <bdi dir="auto">{sentence && aloneWords(sentence, words)}</bdi>
    </div>
  );
}
