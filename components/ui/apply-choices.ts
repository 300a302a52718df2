import type { Preference, Range } from '@/core/preferences/preference';

/** What the script of a page needs to know of a preference. */
export type AppliedPreference = Pick<Preference, 'name' | 'standard' | 'inAddress' | 'answeredBy' | 'values'> & {
  readonly range?: Pick<Range, 'min' | 'max'>;
};

/**
 * Applies a reader's choices before the first paint: to the root element at once, and to the inputs that they name as soon
 * as the parser has made them. Runs as an inline script before anything else of the page, so it uses nothing but its
 * arguments and the browser; and again when choices arrive from elsewhere, or for inputs that are drawn later.
 * `choices` stand for those under `key` on the device. A choice in the address comes before one kept on the device; a value that cannot be chosen leaves the standard.
 */
export function applyChoices(
  preferences: readonly AppliedPreference[],
  key: string,
  choices?: { readonly [name: string]: string },
): void {
  const query = new URLSearchParams(location.search);
  const root = document.documentElement;
  let stored: unknown;
  try {
    stored = choices ?? JSON.parse(localStorage.getItem(key) || 'null');
  } catch {
    stored = null; // a broken value, or a browser that keeps nothing
  }
  const open = new Map<string, string>();
  for (const { name, standard, inAddress, answeredBy, values, range } of preferences) {
    const kept = typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : null;
    const value = (inAddress && query.get(name)) || kept;
    const isNumber = range && /^\d(\.\d+)?$/.test(value) && value >= range.min && value <= range.max;
    const isChosen = typeof value === 'string' && value !== standard && (isNumber || values.includes(value));
    if (answeredBy === 'inputs') {
      if (isChosen) open.set(name, value);
      continue;
    }
    root.toggleAttribute(`data-${name}`, isChosen);
    if (isChosen) root.setAttribute(`data-${name}`, value);
    if (isChosen && isNumber) root.style.setProperty(`--${name}`, value);
    else if (range) root.style.removeProperty(`--${name}`);
  }
  const check = () => {
    open.forEach((value, name) => {
      // A form's own inputs of that name are a panel's, not the page's.
      const input = document.querySelector(`:not(form *)[name="${name}"][value="${CSS.escape(value)}"]`);
      if (input === null) return;
      (input as HTMLInputElement).checked = true;
      open.delete(name);
    });
  };
  if (document.readyState !== 'loading') {
    check();
    return;
  }
  // What is chosen before the page's scripts have come waits here until whoever keeps choices takes it over.
  const early: EventTarget[] = [];
  const hearing = new AbortController();
  document.addEventListener('change', ({ target }) => target && early.push(target), { signal: hearing.signal });
  Reflect.set(window, 'takeEarlyChoices', () => {
    hearing.abort();
    return early.splice(0);
  });
  const watcher = new MutationObserver(check);
  watcher.observe(document, { childList: true, subtree: true });
  document.addEventListener('DOMContentLoaded', () => {
    check();
    watcher.disconnect();
  });
}
