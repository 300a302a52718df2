import { useCallback, useEffect, useRef, useState } from 'react';
import { type AskedSearch, toSearchQueryString } from '@/core/search/asked-search';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';

/** How long the keys must rest before what was typed is looked for, in milliseconds. */
const rest = 200;

/**
 * What stands in the field, whether it is being typed, and what is asked for: the same, once the keys rest or the form is
 * sent. The address holds what is asked for. What is typed after a search was sent is one new step in the browser's history, however often the keys
 * rest, so that the way back leads to the searches that were meant.
 */
export function useAskedSearch(locale: Locale, served: AskedSearch) {
  const [text, setText] = useState(served.q);
  const [asked, setAsked] = useState(served);
  // Until the form is sent: what a page was made with, and what one comes back to, is meant as it stands.
  const [isTyping, setTyping] = useState(false);
  const isDraft = useRef(false);
  const timer = useRef(0);

  const ask = useCallback(
    (q: string, meant: boolean) => {
      window.clearTimeout(timer.current);
      const next = { q: q.trim(), cursor: null };
      const address = paths.search(locale, toSearchQueryString(next));
      if (address !== location.pathname + location.search) {
        if (isDraft.current) history.replaceState(history.state, '', address);
        else history.pushState(history.state, '', address);
        isDraft.current = true;
      }
      if (meant) isDraft.current = false;
      setAsked((before) => (before.q === next.q && before.cursor === null ? before : next));
    },
    [locale],
  );

  const type = useCallback(
    (typed: string) => {
      setText(typed);
      setTyping(true);
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => ask(typed, false), rest);
    },
    [ask],
  );

  /** Asks for it at once; it is meant. */
  const send = useCallback(
    (q: string) => {
      setText(q);
      setTyping(false);
      ask(q, true);
    },
    [ask],
  );

  useEffect(() => {
    const comeBack = () => {
      window.clearTimeout(timer.current);
      isDraft.current = false;
      const query = new URLSearchParams(location.search);
      const q = query.get('q') ?? '';
      setText(q);
      setTyping(false);
      setAsked({ q: q.trim(), cursor: query.get('cursor') });
    };
    window.addEventListener('popstate', comeBack);
    return () => {
      window.clearTimeout(timer.current);
      window.removeEventListener('popstate', comeBack);
    };
  }, []);

  return { text, asked, isTyping, type, send };
}
