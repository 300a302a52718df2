import { greatestShare, leastShare } from '@/core/reading/balance-columns';
import { keepPlace } from '../../ui/keep-place';

/** The share of both columns that the left one has now, in hundredths; null where they do not stand side by side. */
export function leftShare(separator: Element): number | null {
  const columns = leftAndRight(separator);
  if (columns === null) return null;
  const [left, right] = columns;
  return Math.round((100 * left.width) / (left.width + right.width));
}

/** The share that puts the line between the columns at a place in the window, in CSS pixels from the left. */
export function shareAt(separator: Element, x: number): number | null {
  const columns = leftAndRight(separator);
  if (columns === null) return null;
  const [left, right] = columns;
  const half = (right.left - left.right) / 2;
  return bounded(Math.round((100 * (x - half - left.left)) / (left.width + right.width)));
}

/** A share that may be chosen. */
export function bounded(share: number): number {
  return Math.min(greatestShare, Math.max(leastShare, share));
}

/** True while the languages have changed their sides; a choice is of the language that stands left otherwise. */
export function isSwapped(): boolean {
  return document.querySelector('[data-layout] [name="sides"]:checked') !== null;
}

/** The value of the preference that gives the left column this share. */
export function toChoice(share: number): string {
  return ((isSwapped() ? 100 - share : share) / 100).toFixed(2);
}

/** Shows a share without keeping it, and leaves the passage being read where it is. */
export function showShare(share: number): void {
  const root = document.documentElement;
  const value = toChoice(share);
  keepPlace(
    () => {},
    () => {
      root.setAttribute('data-columns', value);
      root.style.setProperty('--columns', value);
    },
  );
}

function leftAndRight(separator: Element): [DOMRect, DOMRect] | null {
  const rows = separator.parentElement?.querySelectorAll('.row') ?? [];
  for (const row of rows) {
    const [one, other] = [...row.querySelectorAll(':scope > .cell')].map((cell) => cell.getBoundingClientRect());
    if (one === undefined || other === undefined || one.width === 0 || other.width === 0) continue;
    if (one.left === other.left) return null;
    return one.left < other.left ? [one, other] : [other, one];
  }
  return null;
}
