import { preferences, preferencesKey } from '@/core/preferences/table';
import { recentKey } from '@/core/reading/recently-read';
import { type AppliedPreference, applyChoices } from '../ui/apply-choices';
import { markKept } from '../ui/mark-kept';
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
const scripts = [
  `(${guardScripts.toString()})()`,
  `(${applyChoices.toString()})(${JSON.stringify(applied)},${JSON.stringify(preferencesKey)})`,
  `(${markKept.toString()})("recent",${JSON.stringify(recentKey)})`,
];

/**
 * The inline scripts of every page: what scripts may come after them, the reader's choices before the first paint, and what
 * else the device keeps. Each is one function called with plain words, which is how the page's policy knows it
 * (`server/cache/policy/is-own-script.mjs`).
 */
export function PreferencesScript() {
  return scripts.map((script) => <script key={script} dangerouslySetInnerHTML={{ __html: script }} />);
}
