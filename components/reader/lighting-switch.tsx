import { LightbulbOff } from 'lucide-react';
import type { ReaderWords } from './reader-words';

/** Turns off the lighting of sentences and the letter keys that go with it (WCAG 2.1.4). */
export function LightingSwitch({ words }: { words: ReaderWords }) {
  return (
    <label className="toggle" title={words.lightingOff}>
      <input type="checkbox" name="lighting" value="off" autoComplete="off" />
      <LightbulbOff aria-hidden="true" size={18} />
      <span className="sr-only">{words.lightingOff}</span>
    </label>
  );
}
