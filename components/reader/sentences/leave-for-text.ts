import type { Guide } from './guide';

/** Lets go of everything; the focus goes back to the text where it was in the bar, which is about to disappear. */
export function leaveForText(guide: Guide): void {
  returnToText();
  guide.leave();
}

/** Gives the focus to the text as a whole, where the bar or a link in the text has it. */
export function returnToText(): void {
  if (document.activeElement?.closest('[data-foot], .row'))
    document.querySelector<HTMLElement>('.rows')?.focus({ preventScroll: true });
}
