import { preferences, preferencesKey } from '@/core/preferences/table';
import { type AppliedPreference, applyChoices } from '../ui/apply-choices';

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
const script = `(${applyChoices.toString()})(${JSON.stringify(applied)},${JSON.stringify(preferencesKey)})`;

/** The one inline script of a page: applies the reader's choices before the first paint. */
export function PreferencesScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
