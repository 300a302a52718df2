import type { Preference } from '@/core/preferences/preference';
import { preferencesKey } from '@/core/preferences/table';

/**
 * Keeps a choice on the device and, where the preference says so, in the address. The standard value leaves no trace in
 * either. A browser that keeps nothing still has the choice on the page.
 */
export function keepChoice({ name, standard, inAddress }: Preference, value: string): void {
  const chosen = value === standard ? undefined : value;
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(preferencesKey) ?? 'null');
    localStorage.setItem(
      preferencesKey,
      JSON.stringify({ ...(typeof kept === 'object' ? kept : null), [name]: chosen }),
    );
  } catch {
    // Storage is refused or full, or its value was broken: start afresh with this choice alone, where that is possible.
    tryToStore({ [name]: chosen });
  }
  if (!inAddress) return;
  const address = new URL(location.href);
  if (chosen === undefined) address.searchParams.delete(name);
  else address.searchParams.set(name, chosen);
  history.replaceState(history.state, '', address);
}

function tryToStore(choices: Record<string, string | undefined>): void {
  try {
    localStorage.setItem(preferencesKey, JSON.stringify(choices));
  } catch {
    // Nothing can be kept: the choice holds for this page.
  }
}
