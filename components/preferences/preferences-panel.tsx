'use client';

import { X } from 'lucide-react';
import { type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Preference } from '@/core/preferences/preference';
import { preferences } from '@/core/preferences/table';
import { ChoicesFile } from './choices-file';
import { choose, chooseAll } from './choose';
import { isOffered, languagesRead } from './offered';
import { valueShown } from './page-inputs';
import { panelSections } from './panel-sections';
import type { PanelWords } from './panel-words';
import { PreferenceField } from './preference-field';
import { readStoredChoices } from './stored-choices';

/** Everything a reader may choose, drawn from the table of preferences, beside the text that answers at once. */
export function PreferencesPanel({ words, onClose }: { words: PanelWords; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(shownChoices);
  const [read] = useState(() => languagesRead(words.languages));

  useEffect(() => {
    const hearing = new AbortController();
    dialog.current?.showModal();
    // Keys are the panel's own while it is open: Escape closes it, and lets go of nothing in the text.
    dialog.current?.addEventListener('keydown', (event) => event.stopPropagation(), { signal: hearing.signal });
    return () => hearing.abort();
  }, []);
  useEffect(() => {
    // Another tab may choose while this one is open.
    const hear = () => setChosen(shownChoices());
    window.addEventListener('storage', hear);
    return () => window.removeEventListener('storage', hear);
  }, []);

  const offered = preferences.filter((preference) => isOffered(preference, read));
  const change = (preference: Preference, value: string) => {
    choose(preference, value);
    setChosen(shownChoices());
  };
  // Closed by itself, the dialog gives the focus back to what opened it.
  const close = () => dialog.current?.close();
  const closeFromOutside = ({ target, currentTarget }: MouseEvent) => target === currentTarget && close();
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: a click beside the panel closes it; for keys there is Escape
    <dialog
      ref={dialog}
      className="preferences-panel"
      aria-labelledby="preferences-title"
      onClose={onClose}
      onClick={closeFromOutside}
    >
      <form className="preferences-form" onSubmit={(event) => event.preventDefault()} autoComplete="off">
        <div className="panel-head">
          <h2 id="preferences-title">{words.title}</h2>
          <button type="button" className="icon-button" onClick={close} title={words.close}>
            <X aria-hidden="true" size={20} />
            <span className="sr-only">{words.close}</span>
          </button>
        </div>
        <section className="specimen" aria-label={words.sample}>
          {read.map(({ tag, direction, specimen }) => (
            <p key={tag} className="cell" lang={tag} dir={direction}>
              {specimen}
            </p>
          ))}
        </section>
        {panelSections(offered, read, words).map(({ heading, fields }) => (
          <section key={heading}>
            <h3>{heading}</h3>
            {fields.map((preference) => (
              <PreferenceField
                key={preference.name}
                preference={preference}
                value={chosen[preference.name] ?? preference.standard}
                read={read}
                words={words}
                onChoose={(value) => change(preference, value)}
              />
            ))}
          </section>
        ))}
        <ChoicesFile
          words={words}
          onTake={(choices) => {
            chooseAll(choices);
            setChosen(shownChoices());
          }}
        />
      </form>
    </dialog>
  );
}

/** What is chosen, as the page shows it: an address can say another view than the device keeps. */
function shownChoices(): { readonly [name: string]: string } {
  const shown = preferences.flatMap((preference) => {
    const value = preference.answeredBy === 'inputs' ? valueShown(preference) : null;
    return value === null ? [] : [[preference.name, value]];
  });
  return { ...readStoredChoices(), ...Object.fromEntries(shown) };
}
