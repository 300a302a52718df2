import type { Choices } from '@/core/preferences/parse-choices';
import type { Preference } from '@/core/preferences/preference';
import { preferences, preferencesKey } from '@/core/preferences/table';
import { applyChoices } from '../ui/apply-choices';
import { keepPlace } from '../ui/keep-place';
import { keepChoice } from './keep-choice';
import { turnInputs } from './page-inputs';
import { readStoredChoices, storeChoices } from './stored-choices';

/** Chooses a value: the page answers at once, the device keeps it, and the passage being read stays where it was. */
export function choose(preference: Preference, value: string): void {
  if (preference.answeredBy === 'inputs') {
    if (!turnInputs(preference, value)) keepChoice(preference, value);
    return;
  }
  keepChoice(preference, value);
  keepPlace(() => {}, answerOnRoot);
}

/** Chooses all of these and nothing else, as after a reset or from a file. */
export function chooseAll(choices: Choices): void {
  for (const preference of preferences) {
    if (preference.answeredBy === 'inputs') choose(preference, choices[preference.name] ?? preference.standard);
  }
  storeChoices(choices);
  keepPlace(() => {}, answerOnRoot);
}

/**
 * Takes over what another tab of this device has chosen, or this one before it was set aside. What the address carries is
 * this page's own and stays.
 */
export function takeStoredChoices(): void {
  const stored = readStoredChoices();
  for (const preference of preferences) {
    const { answeredBy, inAddress, name, standard } = preference;
    if (answeredBy === 'inputs' && !inAddress) turnInputs(preference, stored[name] ?? standard);
  }
  keepPlace(() => {}, answerOnRoot);
}

function answerOnRoot(): void {
  applyChoices(
    preferences.filter(({ answeredBy }) => answeredBy === 'root'),
    preferencesKey,
    readStoredChoices(),
  );
}
