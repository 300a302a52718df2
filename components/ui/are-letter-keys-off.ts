import { parseChoices } from '@/core/preferences/parse-choices';
import { preferencesKey } from '@/core/preferences/table';

/**
 * True where the reader has turned off the keys that are a single character (WCAG 2.1.4), which goes with the lighting of
 * sentences: here, or, on a page that does not ask, on another one.
 */
export function areLetterKeysOff(): boolean {
  const here = document.querySelector('[name="lighting"][value="off"]');
  return here instanceof HTMLInputElement ? here.checked : storedLighting() === 'off';
}

function storedLighting(): string | undefined {
  try {
    return parseChoices(localStorage.getItem(preferencesKey) ?? '{}')?.lighting;
  } catch {
    return undefined; // the browser refuses its storage
  }
}
