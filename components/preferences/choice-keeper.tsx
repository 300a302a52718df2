'use client';

import { useEffect } from 'react';
import { preferences } from '@/core/preferences/table';
import { keepChoice } from './keep-choice';

/** Keeps what a reader chooses in any input that carries a preference's name. One listener for the whole page. */
export function ChoiceKeeper() {
  useEffect(() => {
    const keep = (input: EventTarget | null) => {
      if (!(input instanceof HTMLInputElement)) return;
      const preference = preferences.find(({ name }) => name === input.name);
      if (preference !== undefined) keepChoice(preference, input.checked ? input.value : preference.standard);
    };
    const hear = ({ target }: Event) => keep(target);
    const takeEarly: unknown = Reflect.get(window, 'takeEarlyChoices');
    if (typeof takeEarly === 'function') takeEarly().forEach(keep);
    document.addEventListener('change', hear);
    return () => document.removeEventListener('change', hear);
  }, []);
  return null;
}
