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
  if (event instanceof KeyboardEvent && /^\p{L}$/u.test(event.key)) return !isTyping(event.target);
  const place = event.type === 'selectionchange' ? getSelection()?.focusNode : event.target;
  const element = place instanceof Element ? place : place instanceof Node ? place.parentElement : null;
  return element !== null && element.closest('.rows') !== null;
}

/** True in a field where letters are written. */
export function isTyping(target: EventTarget | null): boolean {
  const fields = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
  return target instanceof Element && target.closest(fields) !== null;
}
