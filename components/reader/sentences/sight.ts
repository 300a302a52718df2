import { bottomOfBars } from '../../ui/landmark';
import { afterPaint } from './page-state';

/** Space kept between a sentence and what covers the window's edges, in CSS pixels. */
const margin = 12;

/** Scrolls, if need be, until the text stands between the bars; `always` places it there even where it is seen already. */
export function bringIntoSight(range: Range, always = false): void {
  // What the present view hides has no place to go to.
  if (range.getClientRects().length === 0) return;
  const box = range.getBoundingClientRect();
  const top = bottomOfBars() + margin;
  const bottom = topOfFoot() - margin;
  const isSeen = box.top >= top && box.bottom <= bottom;
  if (isSeen && !always) return;
  const goal = Math.max(top, top + (bottom - top - box.height) / 3);
  window.scrollBy({ top: box.top - goal, behavior: 'instant' });
}

/** The same in any case, with a second look: faces and pictures that were still on their way may have moved it. */
export function bringSurelyIntoSight(range: Range): void {
  bringIntoSight(range, true);
  afterPaint(() => bringIntoSight(range));
}

/** Where the text stops being seen: above what stays at the foot of the window. */
function topOfFoot(): number {
  const feet = [...document.querySelectorAll('[data-foot], [data-at-foot]')].map((foot) =>
    foot.getBoundingClientRect(),
  );
  return Math.min(window.innerHeight, ...feet.filter(({ height }) => height > 0).map(({ top }) => top));
}
