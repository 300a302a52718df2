import type { Preference } from '@/core/preferences/preference';
import { inputsOf } from './page-inputs';
import { readStoredChoices, storeChoices } from './stored-choices';

/**
 * Keeps a choice on the device and, where the preference says so, in the address. The standard value leaves no trace in
 * either. A browser that keeps nothing still has the choice on the page.
 */
export function keepChoice(preference: Preference, value: string): void {
  const { name, standard, inAddress } = preference;
  const { [name]: _before, ...others } = readStoredChoices();
  const chosen = value === standard ? {} : { [name]: value };
  storeChoices({ ...others, ...chosen });
  // A page that has no such view has none in its address.
  const isHere = value === standard || inputsOf(preference).some((input) => input.value === value);
  if (!inAddress || !isHere) return;
  const address = new URL(location.href);
  if (value === standard) address.searchParams.delete(name);
  else address.searchParams.set(name, value);
  history.replaceState(history.state, '', address);
}
