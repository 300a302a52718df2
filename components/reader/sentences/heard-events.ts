import { isTyping } from '../../ui/is-typing';
import { isRevealing } from '../phone/read-side';
import { elementAt } from './element-at';

/** The document's events that sentences answer to. */
export const heardEvents = [
  'pointermove',
  'pointerdown',
  'pointerout',
  'mousedown',
  'click',
  'keydown',
  'focusin',
  'selectionchange',
] as const;

export type HeardEvent = (typeof heardEvents)[number];

/** True for what could concern a sentence: it happens in the text, or it is a letter that goes from one to another. */
export function concernsSentences(event: Event): boolean {
  if (isOff()) return false;
  if (event instanceof KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    if ('jkonp'.includes(letterOf(event) || ' ')) return !isTyping(event.target);
  }
  // There a click opens a passage's counterpart.
  if (event.type === 'click' && isRevealing()) return false;
  const place = event.type === 'selectionchange' ? getSelection()?.focusNode : event.target;
  return elementAt(place)?.closest('.rows') != null;
}

/** True where the reader has turned the lighting off. Addresses of sentences still work. */
export function isOff(): boolean {
  return document.querySelector('[name="lighting"][value="off"]:checked') !== null;
}

/**
 * The letter of a key; on a keyboard of another script, the Latin letter that stands on it. With Shift such a keyboard may
 * write a mark there, as the Arabic comma on K, or two letters. Empty for any other key.
 */
export function letterOf({ key, code }: KeyboardEvent): string {
  if (/^[a-z]$/i.test(key)) return key.toLowerCase();
  return /^\P{ASCII}{1,2}$/u.test(key) ? code.replace('Key', '').toLowerCase() : '';
}
