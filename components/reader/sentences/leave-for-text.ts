import type { Guide } from './guide';

/** Lets go of everything; the focus goes back to the text where it was in the bar, which is about to disappear. */
export function leaveForText(guide: Guide): void {
  returnToText('[data-foot]');
  guide.leave();
}

/** Gives the focus to the text as a whole, where something inside `from` has it. */
export function returnToText(from: string): void {
  if (document.activeElement?.closest(from))
    document.querySelector<HTMLElement>('.rows')?.focus({ preventScroll: true });
}
