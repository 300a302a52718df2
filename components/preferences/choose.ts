import type { Choices } from '@/core/preferences/parse-choices';
import type { Preference } from '@/core/preferences/preference';
import { preferences, preferencesKey } from '@/core/preferences/table';
import { applyChoices } from '../ui/apply-choices';
import { keepPlace } from '../ui/keep-place';
import { keepPlaceUntilFonts } from '../ui/keep-place-until-fonts';
import { isOfPaper } from './is-of-paper';
import { keepChoice } from './keep-choice';
import { inputsOf, turnInputs } from './page-inputs';
import { readStoredChoices, storeChoices } from './stored-choices';

/** Chooses a value: the page answers at once, the device keeps it, and the passage being read stays where it was. */
export function choose(preference: Preference, value: string): void {
  if (preference.answeredBy === 'inputs') {
    if (!turnInputs(preference, value)) keepChoice(preference, value);
    return;
  }
  keepChoice(preference, value);
  answerOnRoot();
}

/** Chooses all of these and nothing else, as after a reset or from a file. */
export function chooseAll(choices: Choices): void {
  for (const preference of preferences) {
    if (preference.answeredBy === 'inputs') turnInputs(preference, valueHere(preference, choices));
  }
  storeChoices(choices);
  answerOnRoot();
}

/**
 * Takes over what another tab of this device has chosen, or this one before it was set aside. What the address carries is
 * this page's own and stays; nothing is kept anew.
 */
export function takeStoredChoices(): void {
  const stored = readStoredChoices();
  const query = new URLSearchParams(location.search);
  for (const preference of preferences) {
    const { answeredBy, inAddress, name } = preference;
    if (answeredBy === 'inputs' && !(inAddress && query.has(name))) {
      turnInputs(preference, valueHere(preference, stored), false);
    }
  }
  answerOnRoot();
}

/** The value that is chosen, or the standard where the page cannot show that one. */
function valueHere(preference: Preference, choices: Choices): string {
  const chosen = choices[preference.name] ?? preference.standard;
  return inputsOf(preference).some(({ value }) => value === chosen) ? chosen : preference.standard;
}

function answerOnRoot(): void {
  const answered = preferences.filter(({ answeredBy, name }) => answeredBy === 'root' && !isOfPaper(name));
  keepPlaceUntilFonts();
  keepPlace(
    () => {},
    () => applyChoices(answered, preferencesKey, readStoredChoices()),
  );
}
