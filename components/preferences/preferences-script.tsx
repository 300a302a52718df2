import { preferences, preferencesKey } from '@/core/preferences/table';
import { recentKey } from '@/core/reading/recently-read';
import { type AppliedPreference, applyChoices } from '../ui/apply-choices';
import { markKept } from '../ui/mark-kept';

const applied = preferences.map(
  ({ name, standard, inAddress, answeredBy, values, range }): AppliedPreference => ({
    name,
    standard,
    inAddress,
    answeredBy,
    values,
    ...(range && { range: { min: range.min, max: range.max } }),
  }),
);
const applying = `(${applyChoices.toString()})(${JSON.stringify(applied)},${JSON.stringify(preferencesKey)})`;
const marking = `(${markKept.toString()})("recent",${JSON.stringify(recentKey)})`;
const script = `${applying};${marking}`;

/** The one inline script of a page: applies the reader's choices, and says what else the device keeps, before the first paint. */
export function PreferencesScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
