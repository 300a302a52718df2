'use client';

import { useEffect, useRef } from 'react';

/** Distance of the tip from its fragment and from the window's edges, in CSS pixels. */
const gap = 8;

/**
 * Shows the gloss of a fragment beside it: on hover, on focus, on tap. One element and one set of listeners for the whole
 * page. The gloss itself stands in the list of fragments, where screen readers find it too (`aria-describedby`).
 */
export function GlossTip() {
  const tip = useRef<HTMLDivElement>(null);

  useEffect(() => {
    const element = tip.current;
    const text = element?.firstElementChild;
    if (!(element && text instanceof HTMLElement)) return;
    let shown: HTMLElement | null = null;

    const hide = () => {
      if (shown !== null) element.hidePopover();
      shown = null;
    };
    const show = (fragment: HTMLElement) => {
      const gloss = document.getElementById(fragment.getAttribute('aria-describedby') ?? '');
      if (gloss === null) return;
      text.textContent = gloss.textContent;
      text.lang = gloss.lang;
      text.dir = gloss.dir;
      if (shown === null) element.showPopover();
      shown = fragment;
      moveBeside(element, fragment);
    };
    const over = (event: Event) => {
      // The pointer may move onto the tip itself without losing it (WCAG 1.4.13).
      if (event.target === element || event.target === text) return;
      const fragment = glossedAt(event);
      if (fragment !== null) show(fragment);
      else if (shown !== document.activeElement) hide();
    };
    const tap = (event: MouseEvent) => {
      const fragment = glossedAt(event);
      // A pointer asks for the gloss; the keyboard (no click count) follows the link to the list.
      if (fragment === null || event.detail === 0) return;
      event.preventDefault();
      show(fragment);
    };
    const leave = (event: KeyboardEvent) => {
      if (event.key === 'Escape') hide();
    };

    document.addEventListener('pointerover', over);
    document.addEventListener('focusin', over);
    document.addEventListener('click', tap);
    document.addEventListener('keydown', leave);
    window.addEventListener('scroll', hide, { passive: true });
    return () => {
      document.removeEventListener('pointerover', over);
      document.removeEventListener('focusin', over);
      document.removeEventListener('click', tap);
      document.removeEventListener('keydown', leave);
      window.removeEventListener('scroll', hide);
    };
  }, []);

  // The tip is placed from the window's upper left corner in every locale: only its text has a direction of its own.
  return (
    <div ref={tip} role="tooltip" popover="manual" className="gloss-tip" dir="ltr">
      <bdi />
    </div>
  );
}

function glossedAt(event: Event): HTMLElement | null {
  return event.target instanceof Element ? event.target.closest<HTMLElement>('.glossed') : null;
}

/** Places the tip above its fragment, or below where there is no room, and within the window. */
function moveBeside(tip: HTMLElement, fragment: HTMLElement): void {
  const [line] = fragment.getClientRects();
  if (line === undefined) return;
  const { width, height } = tip.getBoundingClientRect();
  const across = line.left + line.width / 2 - width / 2;
  const above = line.top - height - gap;
  tip.style.setProperty('--tip-x', `${Math.max(gap, Math.min(across, window.innerWidth - width - gap))}px`);
  tip.style.setProperty('--tip-y', `${above > gap ? above : line.bottom + gap}px`);
}
