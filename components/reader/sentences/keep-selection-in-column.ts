import { elementAt } from './element-at';

/**
 * Keeps a selection in the column where a pointer began it: the other one cannot be selected as long as it lasts. What
 * is selected in other ways, or begun outside the columns, is left alone. Returns what ends this.
 */
export function keepSelectionInColumn(): () => void {
  const ended = new AbortController();
  let pressed: string | undefined;
  const keep = (column: string | undefined) => {
    const reader = document.querySelector<HTMLElement>('.reader');
    if (reader === null || reader.dataset.selecting === column) return;
    if (column === undefined) delete reader.dataset.selecting;
    else reader.dataset.selecting = column;
  };
  document.addEventListener(
    'pointerdown',
    ({ target, shiftKey }) => {
      // With Shift the selection that there is grows.
      if (shiftKey) return;
      pressed = columnOf(target);
      // A press in what cannot be selected would leave the old selection, and the other column out of reach.
      keep(undefined);
    },
    { signal: ended.signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const { isCollapsed, anchorNode } = getSelection() ?? {};
      keep(!isCollapsed && columnOf(anchorNode) === pressed ? pressed : undefined);
    },
    { signal: ended.signal },
  );
  return () => ended.abort();
}

function columnOf(place: EventTarget | null | undefined): string | undefined {
  return elementAt(place)?.closest<HTMLElement>('.cell')?.dataset.order;
}
