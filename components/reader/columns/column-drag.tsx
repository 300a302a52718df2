'use client';

import { useEffect } from 'react';
import { askChoice } from '../../ui/ask-choice';
import { answerKey } from './answer-key';
import { leftShare, shareAt, showShare, toChoice } from './left-share';

/**
 * Lets a reader draw the line between the columns, with the pointer or with keys; a double click balances them again. The
 * line itself is part of the served text, hence the listeners on the document.
 */
export function ColumnDrag({ shareText, intl }: { shareText: string; intl: string }) {
  useEffect(() => {
    const hearing = new AbortController();
    const options = { signal: hearing.signal, capture: true };
    const percent = new Intl.NumberFormat(intl, { style: 'percent' });
    const tell = (separator: Element) => {
      const share = leftShare(separator);
      if (share === null) return;
      separator.setAttribute('aria-valuenow', String(share));
      separator.setAttribute('aria-valuetext', shareText.replace('{n}', percent.format(share / 100)));
    };
    const drag = (event: PointerEvent) => {
      const separator = separatorOf(event);
      if (separator === null || event.button !== 0) return;
      event.preventDefault();
      separator.focus({ preventScroll: true });
      follow(separator, event.pointerId, () => tell(separator));
    };
    const press = (event: KeyboardEvent) => {
      const separator = separatorOf(event);
      if (separator !== null && answerKey(separator, event)) tell(separator);
    };
    const balance = (event: Event) => {
      const separator = separatorOf(event);
      if (separator === null) return;
      askChoice('columns', 'balanced');
      tell(separator);
    };
    const meet = (event: Event) => {
      const separator = separatorOf(event);
      if (separator !== null) tell(separator);
    };
    const tellAll = () => document.querySelectorAll('.column-separator').forEach(tell);
    tellAll();
    // Chosen elsewhere: in the panel, in another tab, by the width of the window.
    const watcher = new MutationObserver(tellAll);
    watcher.observe(document.documentElement, { attributeFilter: ['data-columns', 'style'] });
    window.addEventListener('resize', tellAll, options);
    document.addEventListener('pointerdown', drag, options);
    document.addEventListener('keydown', press, options);
    document.addEventListener('dblclick', balance, options);
    document.addEventListener('focusin', meet, options);
    return () => {
      watcher.disconnect();
      hearing.abort();
    };
  }, [shareText, intl]);
  return null;
}

function separatorOf({ target }: Event): HTMLElement | null {
  return target instanceof HTMLElement && target.matches('.column-separator') ? target : null;
}

/** Moves the line with a pointer until it is let go; only then the choice is kept. */
function follow(separator: HTMLElement, pointer: number, tell: () => void): void {
  const released = new AbortController();
  const options = { signal: released.signal };
  let chosen: number | null = null;
  separator.setPointerCapture(pointer);
  separator.setAttribute('data-held', '');
  const move = ({ clientX }: PointerEvent) => {
    const share = shareAt(separator, clientX);
    if (share === null || share === (chosen ?? leftShare(separator))) return;
    chosen = share;
    showShare(share);
    tell();
  };
  const release = () => {
    released.abort();
    separator.removeAttribute('data-held');
    if (chosen !== null) askChoice('columns', toChoice(chosen));
  };
  separator.addEventListener('pointermove', move, options);
  separator.addEventListener('pointerup', release, options);
  separator.addEventListener('pointercancel', release, options);
}
