import { useRef, useState } from 'react';
import { type Choices, parseChoices } from '@/core/preferences/parse-choices';
import type { PanelWords } from './panel-words';
import { readStoredChoices } from './stored-choices';

const fileName = 'muqabala-preferences.json';

/** Takes the choices back to the standard, out to a file and in from one; says what came of it. */
export function ChoicesFile({ words, onTake }: { words: PanelWords; onTake: (choices: Choices) => void }) {
  const [said, say] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File | undefined) => {
    if (file === undefined) return;
    const text = await file.text().catch(() => '');
    const choices = parseChoices(text);
    // A file of ours without choices says so with an empty object; another program's has names that we do not know.
    const isOurs = choices !== null && (Object.keys(choices).length > 0 || /^\s*\{\s*\}\s*$/.test(text));
    if (!isOurs) {
      say(words.loadFailed.replace('{file}', `\u2068${file.name}\u2069`));
      return;
    }
    onTake(choices);
    say(words.loaded);
  };
  return (
    <section className="choices-file">
      <h3>{words.file}</h3>
      <p>{words.kept}</p>
      <div className="ways">
        <button
          type="button"
          onClick={() => {
            onTake({});
            say(words.resetDone);
          }}
        >
          {words.reset}
        </button>
        <button type="button" onClick={save}>
          {words.save}
        </button>
        <button type="button" onClick={() => input.current?.click()}>
          {words.load}
        </button>
        <input
          ref={input}
          type="file"
          hidden
          accept="application/json,.json"
          aria-label={words.load}
          onChange={({ target }) => {
            void load(target.files?.[0]);
            target.value = '';
          }}
        />
      </div>
      <p role="status">{said}</p>
    </section>
  );
}

function save(): void {
  const text = `${JSON.stringify(readStoredChoices(), null, 2)}\n`;
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(address);
}
