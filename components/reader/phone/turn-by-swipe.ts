import { readSide, turnTo } from './read-side';

/** How far a finger goes for a swipe, and how much further across than down, in CSS pixels and as a ratio. */
const farEnough = 56;
const flatEnough = 2.5;
/** How long it may take, in milliseconds. */
const soonEnough = 700;
/** The window's edges belong to the browser's own way back and forward, in CSS pixels. */
const edge = 20;

/**
 * Turns a view of one language to the other one when a finger swipes across the text. The text goes with the finger: what
 * lies towards the inline end comes in when the finger moves towards the inline start. Only listens: nothing is prevented.
 */
export function turnBySwipe(signal: AbortSignal): void {
  let start: { x: number; y: number; time: number } | null = null;
  document.addEventListener(
    'touchstart',
    (event) => {
      const [touch] = event.touches;
      const isOne = touch !== undefined && event.touches.length === 1;
      start = isOne && mayTurn(event.target, touch.clientX) ? placeOf(touch, event) : null;
    },
    { passive: true, signal },
  );
  document.addEventListener('touchcancel', () => (start = null), { passive: true, signal });
  document.addEventListener(
    'touchend',
    (event) => {
      const [touch] = event.changedTouches;
      const begun = start;
      start = null;
      if (begun === null || touch === undefined || event.touches.length > 0) return;
      const across = touch.clientX - begun.x;
      const isFlat = Math.abs(across) > flatEnough * Math.abs(touch.clientY - begun.y);
      const isSwipe = Math.abs(across) >= farEnough && isFlat && event.timeStamp - begun.time <= soonEnough;
      if (isSwipe && isFree()) turnTo(sideTowards(across));
    },
    { passive: true, signal },
  );
}

function placeOf({ clientX, clientY }: Touch, { timeStamp }: Event) {
  return { x: clientX, y: clientY, time: timeStamp };
}

function mayTurn(target: EventTarget | null, x: number): boolean {
  const isInText = target instanceof Element && target.closest('.reader article') !== null;
  const isAtEdge = x < edge || x > window.innerWidth - edge;
  if (!isInText || isAtEdge || readSide() === null || !isFree()) return false;
  // What scrolls by itself keeps the finger.
  return target.closest('.table-scroller, pre, input') === null;
}

/** True where a finger has nothing else to do: no text is selected, and the page is not zoomed in, to be moved about. */
function isFree(): boolean {
  return (getSelection()?.isCollapsed ?? true) && (window.visualViewport?.scale ?? 1) < 1.01;
}

function sideTowards(across: number): 'first' | 'second' {
  const goesToStart = document.documentElement.dir === 'rtl' ? across > 0 : across < 0;
  return goesToStart ? 'second' : 'first';
}
