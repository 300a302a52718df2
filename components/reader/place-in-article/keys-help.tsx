import { X } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { CompanionWords } from '../companion-words';
import './keys-help.css';

export type KeysProps = { words: CompanionWords; onClose: () => void };

/** Lists the keys. A dialogue of the browser's own: Escape closes it, and the focus goes back to where it was. */
export function KeysHelp({ words, onClose }: KeysProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    // Keys are the dialogue's own while it is open: nothing behind it moves or closes.
    const keep = (event: Event) => event.stopPropagation();
    shown?.addEventListener('keydown', keep);
    return () => {
      shown?.removeEventListener('keydown', keep);
      shown?.close();
    };
  }, []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Escape closes a dialogue already; this is a press beside it
    <dialog
      ref={dialog}
      className="keys-help"
      aria-labelledby="keys-help-title"
      onClose={onClose}
      onClick={({ target, currentTarget }) => target === currentTarget && currentTarget.close()}
    >
      <div>
        <header>
          <h2 id="keys-help-title">{words.keys}</h2>
          <button type="button" title={words.close} onClick={() => dialog.current?.close()}>
            <X aria-hidden="true" size={18} />
            <span className="sr-only">{words.close}</span>
          </button>
        </header>
        <dl>
          {keysOf(words).map(({ keys, does }) => (
            <div key={does}>
              <dt dir="ltr">
                {keys.map((key) => (
                  <kbd key={key}>{key}</kbd>
                ))}
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
      </div>
    </dialog>
  );
}

function keysOf(words: CompanionWords) {
  return [
    { keys: ['J', '↓'], does: words.nextSentence },
    { keys: ['K', '↑'], does: words.previousSentence },
    { keys: [words.keyShift, 'J', 'K'], does: words.reachFurther },
    { keys: ['O'], does: words.counterpart },
    { keys: [words.keyEnter], does: words.pin },
    { keys: ['N'], does: words.nextDifference },
    { keys: ['P'], does: words.previousDifference },
    { keys: [words.keyEscape], does: words.letGo },
    { keys: ['/'], does: words.searchKey },
    { keys: ['?'], does: words.thisHelp },
  ];
}
