import { bottomOfBars } from '../../ui/landmark';

/** Where a heading stands that a link has led to, and a little more, in CSS pixels: its `scroll-margin` is 120. */
const reach = 136;

/** Marks the section being read when the list of contents opens, and closes the list when a reader has done with it. */
export function watchContents(signal: AbortSignal): void {
  // Opening tells only the element itself: the document hears it on its way there.
  document.addEventListener('toggle', ({ target }) => markCurrent(target), { capture: true, signal });
  document.addEventListener(
    'click',
    ({ target }) => {
      const open = openList();
      if (open === null || !(target instanceof Element)) return;
      if (!open.contains(target) || target.closest('nav a') !== null) open.open = false;
    },
    { signal },
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const open = openList();
      if (event.key !== 'Escape' || open === null) return;
      event.preventDefault();
      open.open = false;
      open.querySelector('summary')?.focus();
    },
    { capture: true, signal },
  );
}

function openList(): HTMLDetailsElement | null {
  return document.querySelector<HTMLDetailsElement>('.contents[open]');
}

function markCurrent(target: EventTarget | null): void {
  if (!(target instanceof HTMLDetailsElement) || !target.matches('.contents[open]')) return;
  const links = [...target.querySelectorAll<HTMLAnchorElement>('nav a')];
  const line = Math.max(reach, bottomOfBars() + 16);
  const current = links.findLast(({ hash }) => {
    const [box] = document.getElementById(hash.slice(1))?.getClientRects() ?? [];
    return box !== undefined && box.top <= line;
  });
  for (const link of links) {
    if (link === current) link.setAttribute('aria-current', 'location');
    else link.removeAttribute('aria-current');
  }
  current?.scrollIntoView({ block: 'nearest' });
}
