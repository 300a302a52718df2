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

/** The element itself, or the next one after it that the new layout shows. */
function shownNear(element: Element): Element | null {
  let near: Element | null = element;
  while (near !== null && near.getBoundingClientRect().height === 0) near = near.nextElementSibling;
  return near;
}
