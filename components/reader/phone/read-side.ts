/** The side that is read in a view of one language; null in the views that show both. */
export function readSide(): 'first' | 'second' | null {
  switch (chosenView()?.dataset.shows) {
    case 'first':
      return 'first';
    case 'second':
      return 'second';
    case 'reveal':
      return readingInput()?.checked === true ? 'second' : 'first';
    default:
      return null;
  }
}

/** True in the view that reads one language and opens the other passage by passage. */
export function isRevealing(): boolean {
  return chosenView()?.dataset.shows === 'reveal';
}

/** Turns a view of one language to the other one, as if its input had been pressed. Does nothing in the other views. */
export function turnTo(side: 'first' | 'second'): void {
  const now = readSide();
  if (now === null || now === side) return;
  if (isRevealing()) readingInput()?.click();
  else document.querySelector<HTMLInputElement>(`input[data-shows="${side}"]`)?.click();
}

function chosenView(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[data-shows]:checked');
}

function readingInput(): HTMLInputElement | null {
  return document.querySelector<HTMLInputElement>('input[name="reading"]');
}
