/** An element that a reader's place can be told by, and where it stands in the window, in CSS pixels. */
export type Landmark = { readonly element: HTMLElement; readonly top: number };

/**
 * The landmark being read: the first element with `data-landmark` that begins below the bars, or the one that fills the
 * window where none begins there. Null where the page has none, or where the reader is still above them all.
 */
export function findLandmark(): Landmark | null {
  const readingLine = bottomOfBars();
  let fills: Landmark | null = null;
  for (const element of landmarksFrom(readingLine)) {
    const { top, bottom, height } = element.getBoundingClientRect();
    if (height === 0 || bottom <= readingLine) continue;
    const landmark = { element, top };
    fills ??= landmark;
    // They stand in the order of the page: those after the first that begins below the line begin further down.
    if (top >= readingLine) return top < window.innerHeight / 2 ? landmark : fills;
  }
  return fills;
}

/**
 * The landmarks that may end below a line of the window. A group (`data-group`) that ends above it is left out whole: to
 * ask where its members stand would make the browser lay out what it has skipped.
 */
function* landmarksFrom(line: number): Generator<HTMLElement> {
  let passed: Element | null = null;
  let ending: Element | null = null;
  for (const element of document.querySelectorAll<HTMLElement>('[data-landmark]')) {
    const group = element.closest('[data-group]');
    if (group !== null && group === passed) continue;
    if (group !== null && group !== ending) {
      if (group.getBoundingClientRect().bottom <= line) {
        passed = group;
        continue;
      }
      ending = group;
    }
    yield element;
  }
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
