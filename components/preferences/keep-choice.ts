import type { Preference } from '@/core/preferences/preference';
import { readStoredChoices, storeChoices } from './stored-choices';

/**
 * Keeps a choice on the device and, where the preference says so, in the address. The standard value leaves no trace in
 * either. A browser that keeps nothing still has the choice on the page.
 */
export function keepChoice({ name, standard, inAddress }: Preference, value: string): void {
  const { [name]: _before, ...others } = readStoredChoices();
  const chosen = value === standard ? {} : { [name]: value };
  storeChoices({ ...others, ...chosen });
  if (!inAddress) return;
  const address = new URL(location.href);
  if (value === standard) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}
