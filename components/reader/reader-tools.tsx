import { Keyboard } from 'lucide-react';
import type { ReactNode } from 'react';
import { LightingSwitch } from './lighting-switch';
import type { ReaderWords } from './reader-words';

/** What is at hand whatever the view: the list of contents, the lighting, the keys. */
export function ReaderTools({ contents, words }: { contents: ReactNode; words: ReaderWords }) {
  return (
    <div className="reader-tools">
      {contents}
      <LightingSwitch words={words} />
      <button type="button" className="toggle keys-button" title={words.companion.keys} data-opens="keys">
        <Keyboard aria-hidden="true" size={18} />
        <span className="sr-only">{words.companion.keys}</span>
      </button>
    </div>
  );
}
