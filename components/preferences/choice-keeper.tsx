'use client';

import { useEffect } from 'react';
import { preferences } from '@/core/preferences/table';
import { keepChoice } from './keep-choice';

/** Keeps what a reader chooses in any input that carries a preference's name. One listener for the whole page. */
export function ChoiceKeeper() {
  useEffect(() => {
    const keep = (event: Event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement)) return;
      const preference = preferences.find(({ name }) => name === input.name);
      if (preference !== undefined) keepChoice(preference, input.checked ? input.value : preference.standard);
    };
    document.addEventListener('change', keep);
    return () => document.removeEventListener('change', keep);
  }, []);
  return null;
}
