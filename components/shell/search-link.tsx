'use client';

import { Search } from 'lucide-react';
import { useEffect } from 'react';
import { areLetterKeysOff } from '../ui/are-letter-keys-off';
import { isPlainClick } from '../ui/is-plain-click';
import { isTyping } from '../ui/is-typing';

/** The way to the search, from every page; the key `/` takes it. Where the field is on the page, both lead there. */
export function SearchLink({ href, label }: { href: string; label: string }) {
  useEffect(() => {
    const hearing = new AbortController();
    document.addEventListener('keydown', (event) => answerKey(event, href), { signal: hearing.signal });
    return () => hearing.abort();
  }, [href]);
  return (
    <a
      href={href}
      className="search-link"
      title={label}
      aria-keyshortcuts="/"
      onClick={(event) => {
        if (isPlainClick(event) && focusField()) event.preventDefault();
      }}
    >
      <Search aria-hidden="true" size={20} />
      <span className="sr-only">{label}</span>
    </a>
  );
}

function answerKey(event: KeyboardEvent, href: string): void {
  if (!isSlash(event) || event.defaultPrevented || isTyping(event.target) || areLetterKeysOff()) return;
  // What is open over the page has its keys to itself.
  if (document.querySelector('dialog[open]') !== null) return;
  event.preventDefault();
  if (!focusField()) location.assign(href);
}

/** The key that writes a slash; on a keyboard of another script, the one that stands in its place. */
function isSlash({ key, code, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  if (ctrlKey || metaKey || altKey) return false;
  return key === '/' || (code === 'Slash' && !shiftKey && /^\P{ASCII}{1,2}$/u.test(key));
}

/** Puts the focus into the field of the search, where the page has one. */
function focusField(): boolean {
  const field = document.getElementById('q');
  if (!(field instanceof HTMLInputElement)) return false;
  field.focus();
  field.select();
  return true;
}
