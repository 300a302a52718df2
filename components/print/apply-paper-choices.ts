type Choice = { name: string; standard: string; values: readonly string[] };

/**
 * Checks the inputs that the address or the device names, before they are painted. Runs as an inline script right after
 * the form, so it uses nothing but its arguments and the browser.
 * An address that names any choice names them all: what it leaves out is standard, so that a link gives the same pages
 * everywhere. Without one, what the device keeps holds. Values that are not offered fall back to the standard.
 */
export function applyPaperChoices(choices: readonly Choice[], key: string, onRoot: readonly string[]): void {
  const query = new URLSearchParams(location.search);
  let kept: unknown = null;
  if (!choices.some(({ name }) => query.has(name))) {
    try {
      kept = JSON.parse(localStorage.getItem(key) || 'null');
    } catch {
      kept = null; // a broken value, or a browser that keeps nothing
    }
  }
  for (const { name, standard, values } of choices) {
    const stored = typeof kept === 'object' && kept !== null ? Reflect.get(kept, name) : null;
    const asked = query.get(name) || stored;
    const value = typeof asked === 'string' && values.includes(asked) ? asked : standard;
    for (const input of document.querySelectorAll<HTMLInputElement>(`input[name="print-${name}"]`)) {
      input.checked = input.value === value;
    }
    if (!onRoot.includes(name)) continue;
    if (value === standard) document.documentElement.removeAttribute(`data-${name}`);
    else document.documentElement.setAttribute(`data-${name}`, value);
  }
  const form = document.querySelector<HTMLFormElement>('.paper-form');
  if (form === null) return;
  // What is chosen from now on, before the page's scripts have come, differs from this.
  form.dataset.applied = [...form.querySelectorAll('input')].map(({ checked }) => (checked ? '1' : '0')).join('');
}
