/**
 * Checks the inputs that a reader's choices name, as soon as the parser has made them and so before they are painted.
 * Runs as an inline script before anything else of the page, so it uses nothing but its arguments and the browser; and
 * again for inputs that are drawn later.
 * A choice in the address comes before one kept on the device; one that names no input of the page does nothing.
 */
export function applyChoices(preferences: readonly { name: string; inAddress: boolean }[], key: string): void {
  const query = new URLSearchParams(location.search);
  let stored: unknown;
  try {
    stored = JSON.parse(localStorage.getItem(key) || 'null');
  } catch {
    stored = null; // a broken value, or a browser that keeps nothing
  }
  const open = new Map<string, string>();
  for (const { name, inAddress } of preferences) {
    const kept = typeof stored === 'object' && stored !== null ? Reflect.get(stored, name) : null;
    const value = (inAddress && query.get(name)) || kept;
    if (typeof value === 'string') open.set(name, value);
  }
  const check = () => {
    open.forEach((value, name) => {
      const input = document.querySelector(`input[name="${name}"][value="${CSS.escape(value)}"]`);
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
