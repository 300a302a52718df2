/** How far a reader goes down before the bars leave, and up before they come back, in CSS pixels. */
const wayDown = 24;
const wayUp = 8;
/** Closer to the top than this, the bars stay, in CSS pixels. */
const nearTop = 160;
/** How long a change of layout goes on moving the page by itself, after it has been painted, in milliseconds. */
const settles = 250;

/**
 * Takes the bars away (`data-away`) while a reader goes down and brings them back on the way up. The style sheet says where
 * the window is narrow enough for that. They stay while the keyboard is in them or something of theirs is open.
 */
export function hideBars(signal: AbortSignal): void {
  let turnedAt = window.scrollY;
  let last = window.scrollY;
  let way = 0;
  let settling = 0;
  let frame = 0;
  const look = () => {
    frame = 0;
    const now = window.scrollY;
    const step = Math.sign(now - last);
    if (step === 0) return;
    // A change of view scrolls the page to keep the place: that is no way up or down.
    const isSettling = settling > 0;
    if (isSettling || step !== way) turnedAt = isSettling ? now : last;
    way = isSettling ? 0 : step;
    last = now;
    if (now < nearTop || turnedAt - now > wayUp) showBars();
    else if (now - turnedAt > wayDown && !areBarsHeld()) setAway(true);
  };
  const settle = () => {
    settling++;
    // On a slow phone the first of that comes late: the time counts from then.
    requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => settling--, settles)));
  };
  window.addEventListener('scroll', () => (frame ||= requestAnimationFrame(look)), { passive: true, signal });
  document.addEventListener('change', settle, { capture: true, signal });
  document.addEventListener(
    'focusin',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-bar]') !== null) showBars();
    },
    { signal },
  );
  signal.addEventListener('abort', showBars);
}

/** Brings the bars back. */
export function showBars(): void {
  setAway(false);
}

function setAway(isAway: boolean): void {
  for (const bar of document.querySelectorAll('[data-bar]')) bar.toggleAttribute('data-away', isAway);
}

/** A finger that pressed something in a bar has gone on: only a focus that can be seen holds the bars. */
function areBarsHeld(): boolean {
  return document.querySelector('[data-bar] :focus-visible, [data-bar] details[open], dialog[open]') !== null;
}
