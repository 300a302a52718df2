import { arabicScriptLanguage } from './arabic-script-language';
import { latinScriptLanguage } from './latin-script-language';
import type { FragmentRun } from './run';

/** The language of a fragment, as far as its letters and words tell it (F7): a BCP 47 tag, `und` for digits and signs. */
export function findLanguage(text: string, script: FragmentRun['script']): string {
  if (script === 'Zyyy') return 'und';
  return script === 'Arab' ? arabicScriptLanguage(text) : latinScriptLanguage(text);
}
