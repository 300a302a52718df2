import type { Preference } from '@/core/preferences/preference';

/** The inputs of the page itself that answer a preference; a panel's own stand in a form. */
export function inputsOf({ name }: Preference): HTMLInputElement[] {
  return [...document.querySelectorAll<HTMLInputElement>(`input[name="${name}"]`)].filter(({ form }) => form === null);
}

/** The value that the page's inputs show; null where it has none for the preference. */
export function valueShown(preference: Preference): string | null {
  const inputs = inputsOf(preference);
  if (inputs.length === 0) return null;
  return inputs.find(({ checked }) => checked)?.value ?? preference.standard;
}

/** True while inputs are turned to what is kept already. */
let isTakenOver = false;

/** Whether a change that is heard now is a reader's choice, to be kept. */
export function isChoice(): boolean {
  return !isTakenOver;
}

/**
 * Turns the page's inputs to a value, as if the reader had done it there: whoever hears them keeps the place and, unless
 * `isKept` is false, the choice. Does nothing where they show it already; returns false where the page has no input for the
 * value.
 */
export function turnInputs(preference: Preference, value: string, isKept = true): boolean {
  const inputs = inputsOf(preference);
  if (inputs.length === 0) return false;
  if (valueShown(preference) === value) return true;
  const chosen = inputs.find((input) => input.value === value);
  // A checkbox stands for one of two values: what is not its own is the standard.
  const turned = chosen ?? inputs.find((input) => input.type === 'checkbox' && input.checked);
  if (turned === undefined) return false;
  turned.checked = chosen !== undefined;
  isTakenOver = !isKept;
  turned.dispatchEvent(new Event('change', { bubbles: true }));
  isTakenOver = false;
  return true;
}
