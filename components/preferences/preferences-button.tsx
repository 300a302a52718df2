'use client';

import { ALargeSmall } from 'lucide-react';
import { lazy, Suspense, useRef, useState } from 'react';
import type { PanelWords } from './panel-words';
import './preferences.css';

// Most readers never open it: the panel is fetched when they come near.
const fetchPanel = () => import('./preferences-panel');
const PreferencesPanel = lazy(async () => ({ default: (await fetchPanel()).PreferencesPanel }));

/** Opens the panel in which everything about the look of the text is chosen. */
export function PreferencesButton({ words }: { words: PanelWords }) {
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus({ preventScroll: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className="preferences-button"
        aria-haspopup="dialog"
        aria-expanded={isOpen}
        title={words.open}
        onClick={() => setOpen(true)}
        onPointerEnter={() => void fetchPanel()}
        onFocus={() => void fetchPanel()}
      >
        <ALargeSmall aria-hidden="true" size={22} />
        <span className="sr-only">{words.open}</span>
      </button>
      {isOpen && (
        <Suspense>
          <PreferencesPanel words={words} onClose={close} />
        </Suspense>
      )}
    </>
  );
}
