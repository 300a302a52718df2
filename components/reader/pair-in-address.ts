'use client';

import { useSyncExternalStore } from 'react';
import type { LanguageTag } from '@/core/languages/table';
import { parseHash } from './sentences/hash';

type Pair = readonly [LanguageTag, LanguageTag];

/** Fired by `history.replaceState`'s callers here, since the browser says nothing of it. */
const changed = 'muqabala-pair';

/**
 * The pair of editions that the address asks for: `?with=fr` sets French beside the page's own first language,
 * `?first=de&with=fr` sets both. What it does not name, or names wrongly, is the page's own. Returns the pair and a
 * function that chooses another one; the parameters stand in the address only where they differ.
 */
export function usePairInAddress(
  available: readonly LanguageTag[],
  standard: Pair,
): [Pair, (side: 'first' | 'second', language: LanguageTag) => void] {
  const search = useSyncExternalStore(
    subscribe,
    () => location.search,
    () => '',
  );
  const pair = readPair(search, available, standard);
  const choose = (side: 'first' | 'second', language: LanguageTag) => {
    history.replaceState(history.state, '', addressOf(pairAfter(pair, side, language), standard));
    window.dispatchEvent(new Event(changed));
  };
  return [pair, choose];
}

/** The pair once `language` stands on `side`. Choosing what stands on the other side turns the pair round. */
export function pairAfter([first, second]: Pair, side: 'first' | 'second', language: LanguageTag): Pair {
  const other = side === 'first' ? second : first;
  const replaced = language === other ? (side === 'first' ? first : second) : other;
  return side === 'first' ? [language, replaced] : [replaced, language];
}

function readPair(search: string, available: readonly LanguageTag[], standard: Pair): Pair {
  const query = new URLSearchParams(search);
  const known = (name: string) => available.find((tag) => tag === query.get(name));
  const first = known('first') ?? standard[0];
  const second = known('with') ?? standard[1];
  if (first !== second) return [first, second];
  // One language named for both sides: the side that was not named gives way.
  const spare = standard.find((tag) => tag !== first) ?? standard[1];
  return known('first') === undefined ? [spare, second] : [first, spare];
}

function addressOf([first, second]: Pair, standard: Pair): URL {
  const address = new URL(location.href);
  for (const [name, language, usual] of [
    ['first', first, standard[0]],
    ['with', second, standard[1]],
  ] as const) {
    if (language === usual) address.searchParams.delete(name);
    else address.searchParams.set(name, language);
  }
  // A view that shows one language of a pair means nothing beside another pair.
  const view = address.searchParams.get('view');
  if (view !== null && view.length === 2 && view !== first && view !== second) address.searchParams.delete('view');
  // The numbers of sentences are those of a pair.
  if (parseHash(address.hash) !== null) address.hash = '';
  return address;
}

function subscribe(listener: () => void): () => void {
  window.addEventListener('popstate', listener);
  window.addEventListener(changed, listener);
  return () => {
    window.removeEventListener('popstate', listener);
    window.removeEventListener(changed, listener);
  };
}
