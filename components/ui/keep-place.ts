import { findLandmark } from './landmark';

/**
 * Runs a change of layout and leaves the row that was being read where it stood in the window.
 * `undo` restores the layout as it was before, `change` makes the new one; both only touch the page's state.
 */
export function keepPlace(undo: () => void, change: () => void): void {
  undo();
  const before = window.scrollY > 0 ? findLandmark() : null;
  change();
  if (before === null) return;
  const now = shownNear(before.element);
  if (now !== null) window.scrollBy({ top: now.getBoundingClientRect().top - before.top, behavior: 'instant' });
}

/** The element itself, or the next one after it that the layout shows; null where there is none. */
export function shownNear(element: Element): Element | null {
  let near: Element | null = element;
  while (near !== null && near.getBoundingClientRect().height === 0) near = nextOf(near);
  return near;
}

/** The element after this one, which may be the first of the next group. */
function nextOf(element: Element): Element | null {
  const group = element.closest('[data-group]');
  return element.nextElementSibling ?? group?.nextElementSibling?.firstElementChild ?? null;
}
