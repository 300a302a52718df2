import { preferences, preferencesKey } from '@/core/preferences/table';
import { applyChoices } from '../ui/apply-choices';

const choices = preferences.map(({ name, inAddress }) => ({ name, inAddress }));
const script = `(${applyChoices.toString()})(${JSON.stringify(choices)},${JSON.stringify(preferencesKey)})`;

/** The one inline script of a page: applies the reader's choices before the first paint. */
export function PreferencesScript() {
  return <script dangerouslySetInnerHTML={{ __html: script }} />;
}
