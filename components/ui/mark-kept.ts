/**
 * Says on the root element, as `data-<name>`, that the device keeps something under `key`, so that the style sheet leaves
 * room for it before the first paint. Runs as an inline script too: it uses nothing but its arguments and the browser.
 */
export function markKept(name: string, key: string): void {
  let isKept = false;
  try {
    isKept = localStorage.getItem(key) !== null;
  } catch {
    // a browser that keeps nothing
  }
  document.documentElement.toggleAttribute(`data-${name}`, isKept);
}
