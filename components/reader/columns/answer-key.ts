import { greatestShare, leastShare } from '@/core/reading/balance-columns';
import { askChoice } from '../../ui/ask-choice';
import { bounded, leftShare, toChoice } from './left-share';

/** Hundredths that one key press moves the line; ten times as much with Shift. */
const step = 1;

/**
 * Answers a key while the line between the columns has the focus: arrows move it the way they point, in every locale, Home
 * and End to its ends, Enter back to where it balances the columns. Returns whether the key was meant for it.
 */
export function answerKey(separator: Element, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey) return false;
  const share = leftShare(separator);
  if (share === null) return false;
  const choice = choiceOf(event, share);
  if (choice === null) return false;
  event.preventDefault();
  askChoice('columns', choice);
  return true;
}

function choiceOf({ key, shiftKey }: KeyboardEvent, share: number): string | null {
  const by = shiftKey ? 10 * step : step;
  switch (key) {
    case 'ArrowLeft':
      return toChoice(bounded(share - by));
    case 'ArrowRight':
      return toChoice(bounded(share + by));
    case 'Home':
      return toChoice(leastShare);
    case 'End':
      return toChoice(greatestShare);
    case 'Enter':
      return 'balanced';
    default:
      return null;
  }
}
