'use client';

import { useEffect } from 'react';
import { keepPlace } from './keep-place';

/** Leaves the row being read where it stands when an input of the reader's bar changes the layout. */
export function PlaceKeeper() {
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
