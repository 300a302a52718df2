'use client';

import { ALargeSmall } from 'lucide-react';
import { type ComponentType, useState } from 'react';
import type { PanelWords } from './panel-words';
import './preferences.css';

type Panel = ComponentType<{ words: PanelWords; onClose: () => void }>;

// Most readers never open it: the panel is fetched when they come near.
const fetchPanel = () => import('./preferences-panel').then(({ PreferencesPanel }): Panel => PreferencesPanel);

/** The panel is fetched again when it is asked for; until then a failure means nothing. */
const fetchAhead = () => void fetchPanel().catch(() => {});

/** Opens the panel in which everything about the look of the text is chosen. */
export function PreferencesButton({ words }: { words: PanelWords }) {
  const [Panel, show] = useState<Panel | null>(null);
  const open = () => {
    // Where it cannot be fetched the page stays as it is, and another press tries again.
    void fetchPanel().then(
      (panel) => show(() => panel),
      () => {},
    );
  };
  return (
    <>
      <button
        type="button"
        className="preferences-button"
        aria-haspopup="dialog"
        aria-expanded={Panel !== null}
        title={words.open}
        onClick={open}
        onPointerEnter={fetchAhead}
        onFocus={fetchAhead}
      >
        <ALargeSmall aria-hidden="true" size={22} />
        <span className="sr-only">{words.open}</span>
      </button>
      {Panel && <Panel words={words} onClose={() => show(null)} />}
    </>
  );
}
