/** An element that a reader's place can be told by, and where it stands in the window, in CSS pixels. */
export type Landmark = { readonly element: HTMLElement; readonly top: number };

/**
 * The landmark being read: the first element with `data-landmark` that begins below the bars, or the one that fills the
 * window where none begins there. Null where the page has none, or where the reader is still above them all.
 */
export function findLandmark(): Landmark | null {
  const readingLine = bottomOfBars();
  const shown = [...document.querySelectorAll<HTMLElement>('[data-landmark]')]
    .map((element) => ({ element, box: element.getBoundingClientRect() }))
    .filter(({ box }) => box.height > 0 && box.bottom > readingLine);
  const begins = shown.find(({ box }) => box.top >= readingLine && box.top < window.innerHeight / 2);
  const chosen = begins ?? shown[0];
  return chosen === undefined ? null : { element: chosen.element, top: chosen.box.top };
}

/** The place that the page has been told to keep (`data-place`), where it is in the window; it is closer than any landmark. */
export function namedPlace(): string | undefined {
  const element = document.querySelector<HTMLElement>('[data-place]');
  const box = element?.getBoundingClientRect();
  return box && box.bottom > bottomOfBars() && box.top < window.innerHeight ? element?.dataset.place : undefined;
}

/** Where the text begins to be seen: below whatever with `data-bar` stays at the top of the window. */
export function bottomOfBars(): number {
  const bars = [...document.querySelectorAll('[data-bar]')];
  return Math.max(0, ...bars.map((bar) => bar.getBoundingClientRect().bottom));
}
