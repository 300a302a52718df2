import { readSide } from './read-side';

/** Keeps the one name that the buttons of all passages share (`#reveal-name`) true to the language that they open. */
export function nameReveals(signal: AbortSignal): void {
  const name = () => {
    const shown = document.getElementById('reveal-name');
    const meant = readSide() === 'second' ? shown?.dataset.first : shown?.dataset.second;
    if (shown !== null && meant !== undefined) shown.textContent = meant;
  };
  document.addEventListener('change', name, { signal });
  name();
}
