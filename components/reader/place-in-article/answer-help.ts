import { isOff, isTyping } from '../sentences/heard-events';

/** Calls for the list of keys when `?` is pressed, where letters have a meaning at all, or the button that stands for it. */
export function answerHelp(show: () => void, signal: AbortSignal): void {
  document.addEventListener(
    'keydown',
    (event) => {
      const isCommand = event.ctrlKey || event.metaKey || event.altKey;
      // The Arabic question mark stands on the same key.
      if (!['?', '؟'].includes(event.key) || isCommand || event.defaultPrevented) return;
      if (isOff() || isTyping(event.target)) return;
      event.preventDefault();
      show();
    },
    { signal },
  );
  document.addEventListener(
    'click',
    ({ target }) => {
      if (target instanceof Element && target.closest('[data-opens="keys"]') !== null) show();
    },
    { signal },
  );
}
