'use client';

import { useEffect, useLayoutEffect } from 'react';
import { preferences, preferencesKey } from '@/core/preferences/table';
import { applyChoices } from '../ui/apply-choices';
import { keepPlace } from '../ui/keep-place';

/** What inputs of the page answer; what the root element shows is not drawn anew. */
const inPage = preferences.filter(({ answeredBy }) => answeredBy === 'inputs');

/** True until the article that the server drew has been taken over. */
let served = true;

/** Leaves the row being read where it stands when an input of the reader's bar changes the layout. */
export function PlaceKeeper() {
  useLayoutEffect(() => {
    // An article drawn in the browser takes the reader's choices too; in a served page the inline script saw to it.
    if (!served) applyChoices(inPage, preferencesKey);
    served = false;
  }, []);

  useEffect(() => {
    const checked = new Map<string, HTMLInputElement>();
    // Only radio buttons have one that was checked before; a checkbox is undone by turning it.
    const remember = (input: HTMLInputElement) => {
      if (input.type === 'radio' && input.checked) checked.set(input.name, input);
    };
    const keep = (event: Event) => {
      const input = event.target;
      if (!(input instanceof HTMLInputElement) || input.closest('[data-layout]') === null) return;
      const now = input.checked;
      const last = checked.get(input.name);
      keepPlace(
        () => {
          if (last === undefined) input.checked = !now;
          else last.checked = true;
        },
        () => {
          input.checked = now;
        },
      );
      remember(input);
    };
    document.querySelectorAll<HTMLInputElement>('[data-layout] input').forEach(remember);
    document.addEventListener('change', keep);
    return () => document.removeEventListener('change', keep);
  }, []);
  return null;
}
