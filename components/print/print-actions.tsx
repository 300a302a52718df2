'use client';

import { Link2, Printer } from 'lucide-react';
import { useEffect, useState } from 'react';
import { addressOf, keepPaperChoices, stateOf } from './keep-paper-choices';
import type { PrintWords } from './print-words';
import { sayPages } from './say-pages';
import { useSheetCount } from './sheet-count';

/** How many pages there are, and what to do with them. Keeps what is chosen in the form. */
export function PrintActions({ locale, words }: { locale: string; words: PrintWords }) {
  const count = useSheetCount();
  const [said, say] = useState('');
  useEffect(() => {
    const form = findForm();
    if (form === null) return;
    const keep = () => {
      keepPaperChoices(form);
      say('');
    };
    // What was chosen before this script came is in the form; what the address or the device said is kept as it is.
    if (form.dataset.applied !== stateOf(form)) keep();
    form.addEventListener('change', keep);
    return () => form.removeEventListener('change', keep);
  }, []);
  const copy = async () => {
    const form = findForm();
    if (form === null) return;
    const done = await navigator.clipboard.writeText(addressOf(form, true)).then(
      () => true,
      () => false,
    );
    say(done ? words.linkCopied : words.copyFailed);
  };
  return (
    <div className="print-actions">
      <p role="status">{[count === 0 ? '' : sayPages(count, locale, words.pages), said].join(' ').trim()}</p>
      <button type="button" className="print-now" onClick={() => window.print()}>
        <Printer aria-hidden="true" size={18} />
        {words.print}
      </button>
      <button type="button" className="print-copy" onClick={() => void copy().catch(() => say(words.copyFailed))}>
        <Link2 aria-hidden="true" size={18} />
        {words.copyLink}
      </button>
    </div>
  );
}

function findForm(): HTMLFormElement | null {
  return document.querySelector<HTMLFormElement>('.paper-form');
}
