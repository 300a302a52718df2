/** Distance of a tip from what it speaks of and from the window's edges, in CSS pixels. */
const gap = 8;

/**
 * Places a tip above the first line of what it speaks of, or below its last one, where there is room for it, and within
 * the window. It goes with what leaves the window. Returns whether that is seen.
 */
export function moveBeside(
  tip: HTMLElement,
  about: Pick<Element, 'getClientRects'>,
  wanted: 'above' | 'below' = 'above',
): boolean {
  const lines = about.getClientRects();
  const line = wanted === 'above' ? lines[0] : lines[lines.length - 1];
  if (line === undefined) return false;
  const { width, height } = tip.getBoundingClientRect();
  const isSeen = line.bottom >= 0 && line.top <= window.innerHeight;
  const above = line.top - height - gap;
  const below = line.bottom + gap;
  const lowest = isSeen ? window.innerHeight - height - gap : below;
  const rightmost = document.documentElement.clientWidth - width - gap;
  const across = Math.max(gap, Math.min(line.left + line.width / 2 - width / 2, rightmost));
  const isAbove = wanted === 'above' ? above > gap : below > lowest && above > gap;
  tip.style.setProperty('--tip-x', `${across}px`);
  tip.style.setProperty('--tip-y', `${isAbove ? above : Math.min(below, lowest)}px`);
  return isSeen;
}
