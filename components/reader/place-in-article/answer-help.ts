import { isTyping } from '../../ui/is-typing';
import { isOff } from '../sentences/heard-events';

/**
 * Calls for the list of keys when `?` is pressed, where letters have a meaning at all, or the button that stands for it. Returns what answers clicks, for those
 * that came before.
 */
export function answerHelp(show: () => void, signal: AbortSignal): (event: MouseEvent) => void {
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
  const press = ({ target }: MouseEvent) => {
    if (target instanceof Element && target.closest('[data-opens="keys"]') !== null) show();
  };
  document.addEventListener('click', press, { signal });
  return press;
}
