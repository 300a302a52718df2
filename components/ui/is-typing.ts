/** True in a field where letters are written. */
export function isTyping(target: EventTarget | null): boolean {
  const fields = 'textarea, select, [contenteditable], input:not([type="radio"], [type="checkbox"])';
  return target instanceof Element && target.closest(fields) !== null;
}
