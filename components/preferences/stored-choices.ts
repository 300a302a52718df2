import { type Choices, parseChoices } from '@/core/preferences/parse-choices';
import { preferencesKey } from '@/core/preferences/table';

/** What was chosen on this page, where the device refuses to keep it. */
let unkept: Choices | null = null;

/** The choices that the device keeps; none where it keeps nothing or something broken. */
export function readStoredChoices(): Choices {
  if (unkept !== null) return unkept;
  try {
    return parseChoices(localStorage.getItem(preferencesKey) ?? '{}') ?? {};
  } catch {
    return {}; // the browser refuses its storage
  }
}

/** Keeps these choices on the device in place of all others. A browser that keeps nothing still has them on the page. */
export function storeChoices(choices: Choices): void {
  try {
    if (Object.keys(choices).length === 0) localStorage.removeItem(preferencesKey);
    else localStorage.setItem(preferencesKey, JSON.stringify(choices));
    unkept = null;
  } catch {
    unkept = choices;
  }
}
