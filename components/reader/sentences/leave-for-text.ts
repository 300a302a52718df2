import type { Guide } from './guide';

/** Lets go of everything; the focus goes back to the text where it was in the bar, which is about to disappear. */
export function leaveForText(guide: Guide): void {
  returnToText();
  guide.leave();
}

/** Gives the focus back to the text, where the bar has it. */
export function returnToText(): void {
  if (document.activeElement?.closest('[data-foot]'))
    document.querySelector<HTMLElement>('.rows')?.focus({ preventScroll: true });
}
