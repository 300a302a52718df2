import { isValueOf } from './is-value-of';
import { preferences } from './table';

/** What a reader has chosen, by name of the preference; what stands as it comes is left out. */
export type Choices = { readonly [name: string]: string };

/**
 * Reads choices as the device or a file keeps them. Null where the text is no JSON object; in one that is, a name or value
 * that the table does not know is left out and the rest holds.
 */
export function parseChoices(text: string): Choices | null {
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return null;
  const entries = preferences.flatMap((preference): [string, string][] => {
    const value: unknown = Object.hasOwn(found, preference.name) ? Reflect.get(found, preference.name) : undefined;
    return isValueOf(preference, value) && value !== preference.standard ? [[preference.name, value]] : [];
  });
  return Object.fromEntries(entries);
}
