'use client';

import { useEffect, useRef } from 'react';
import { moveBeside } from './move-beside';

/** How long the tip waits for a pointer that is on its way from the fragment to it, in milliseconds. */
const patience = 300;

/**
 * Shows the gloss of a fragment beside it: on hover, on focus, on tap. One element and one set of listeners for the whole
 * page. The gloss itself stands in the list of fragments, where screen readers find it too (`aria-describedby`).
 */
export function GlossTip() {
  const tip = useRef<HTMLDivElement>(null);
  useEffect(() => (tip.current === null ? undefined : watch(tip.current)), []);
  // The tip is placed from the window's upper left corner in every locale: only its text has a direction of its own.
  return (
    <div ref={tip} role="tooltip" popover="manual" className="gloss-tip" dir="ltr">
      <bdi />
    </div>
  );
}

/** Shows and hides the tip as the reader points, moves the focus and taps. Returns what ends the watch. */
function watch(tip: HTMLElement): () => void {
  const ended = new AbortController();
  let shown: HTMLElement | null = null;
  let leaving: ReturnType<typeof setTimeout> | undefined;

  const hide = () => {
    clearTimeout(leaving);
    if (shown !== null) tip.hidePopover();
    shown = null;
  };
  const isHeld = () => shown !== null && shown.closest('a') === document.activeElement;
  const place = () => {
    if (shown !== null && !moveBeside(tip, shown) && !isHeld()) hide();
  };
  const show = (fragment: HTMLElement) => {
    clearTimeout(leaving);
    if (fragment === shown || !fillTip(tip, fragment)) return;
    if (shown === null) tip.showPopover();
    shown = fragment;
    place();
  };
  const listen = <E extends keyof DocumentEventMap>(type: E, act: (event: DocumentEventMap[E]) => void) =>
    document.addEventListener(type, act, { capture: type === 'scroll', signal: ended.signal });

  listen('pointerover', (event) => {
    // A finger that touches the page may be about to scroll it; a tap is a click.
    if (event.pointerType === 'touch') return;
    const fragment = glossedAt(event);
    clearTimeout(leaving);
    if (fragment !== null) show(fragment);
    // The pointer may move onto the tip without losing it (WCAG 1.4.13).
    else if (!(isIn(tip, event) || isHeld())) leaving = setTimeout(hide, patience);
  });
  listen('focusin', (event) => {
    const fragment = glossedAt(event) ?? glossedInside(event);
    if (fragment === null) hide();
    // A mouse that presses a link gives it the focus, too: the gloss is then at hand already.
    else show(fragment);
  });
  listen('pointerdown', (event) => {
    if (glossedAt(event) === null && !isIn(tip, event)) hide();
  });
  listen('click', (event) => {
    const fragment = glossedAt(event);
    // A pointer asks for the gloss; the keyboard (no click count) follows the link to the list, as a new tab does.
    if (fragment === null || event.detail === 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // Another link or a button around a fragment does what it says.
    const way = fragment.closest('a, button');
    if (way === null || way.classList.contains('glossed')) {
      event.preventDefault();
      show(fragment);
    }
  });
  listen('keydown', (event) => {
    if (event.key === 'Escape') hide();
  });
  listen('scroll', place);
  window.addEventListener('resize', place, { signal: ended.signal });
  return () => {
    hide();
    ended.abort();
  };
}

function isIn(tip: HTMLElement, event: Event): boolean {
  return event.target instanceof Node && tip.contains(event.target);
}

/** The fragment with a gloss that an event happened on. */
function glossedAt(event: Event): HTMLElement | null {
  if (!(event.target instanceof Element)) return null;
  const link = event.target.closest('.glossed');
  return link === null
    ? event.target.closest<HTMLElement>('[data-gloss]')
    : link.querySelector<HTMLElement>('[data-gloss]');
}

/** The first fragment with a gloss inside the link that took the focus. */
function glossedInside({ target }: Event): HTMLElement | null {
  return target instanceof HTMLAnchorElement ? target.querySelector<HTMLElement>('[data-gloss]') : null;
}

/** Writes the fragment's gloss into the tip; false where the page has none. */
function fillTip(tip: HTMLElement, fragment: HTMLElement): boolean {
  const gloss = document.getElementById(fragment.dataset.gloss ?? '');
  const text = tip.firstElementChild;
  if (gloss === null || !(text instanceof HTMLElement)) return false;
  text.textContent = gloss.textContent;
  text.lang = gloss.lang;
  text.dir = gloss.dir;
  return true;
}
