import { preferences, preferencesKey } from '@/core/preferences/table';
import { type AppliedPreference, applyChoices } from '../ui/apply-choices';
import { guardScripts } from './guard-scripts';

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
const guard = `(${guardScripts.toString()})()`;
const script = `(${applyChoices.toString()})(${JSON.stringify(applied)},${JSON.stringify(preferencesKey)})`;

/**
 * The inline scripts of every page: one says which scripts may come after it, one applies the reader's choices before the
 * first paint. Each is one function called with plain words, which is how the page's policy knows them
 * (`server/cache/policy/is-own-script.mjs`).
 */
export function PreferencesScript() {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: guard }} />
      <script dangerouslySetInnerHTML={{ __html: script }} />
    </>
  );
}
