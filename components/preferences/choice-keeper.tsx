'use client';

import { useEffect } from 'react';
import { preferences, preferencesKey } from '@/core/preferences/table';
import { type AskedChoice, choiceAsked } from '../ui/ask-choice';
import { choose, takeStoredChoices } from './choose';
import { keepChoice } from './keep-choice';
import { isChoice } from './page-inputs';

/**
 * Keeps what a reader chooses in any input of the page that carries a preference's name, and takes over what is chosen in
 * another tab. One listener for the whole page.
 */
export function ChoiceKeeper() {
  useEffect(() => {
    const hearing = new AbortController();
    const { signal } = hearing;
    const takeEarly: unknown = Reflect.get(window, 'takeEarlyChoices');
    if (typeof takeEarly === 'function') takeEarly().forEach(keep);
    document.addEventListener('change', ({ target }) => keep(target), { signal });
    document.addEventListener(choiceAsked, answer, { signal });
    // Without a key the whole storage was emptied.
    const hear = ({ key }: StorageEvent) => (key === preferencesKey || key === null) && takeStoredChoices();
    window.addEventListener('storage', hear, { signal });
    // A page that comes back from the browser's cache has not heard of anything in between.
    window.addEventListener('pageshow', ({ persisted }) => persisted && takeStoredChoices(), { signal });
    return () => hearing.abort();
  }, []);
  return null;
}

function answer(event: Event): void {
  const { name, value } = (event as CustomEvent<AskedChoice>).detail;
  const preference = preferences.find((one) => one.name === name);
  if (preference !== undefined) choose(preference, value);
}

function keep(input: EventTarget | null): void {
  if (!(input instanceof HTMLInputElement) || input.form !== null || !isChoice()) return;
  const preference = preferences.find(({ name }) => name === input.name);
  if (preference !== undefined) keepChoice(preference, input.checked ? input.value : preference.standard);
}
