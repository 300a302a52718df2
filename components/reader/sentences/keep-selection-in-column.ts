/**
 * Keeps a selection in the column where it began: the other column cannot be selected as long as there is one. Where a
 * selection begins outside the columns, as when all is selected, nothing is kept out. Returns what ends this.
 */
export function keepSelectionInColumn(): () => void {
  const ended = new AbortController();
  let column: string | undefined;
  // A press in what cannot be selected would leave the old selection, and the other column out of reach.
  document.addEventListener(
    'pointerdown',
    ({ shiftKey }) => {
      if (shiftKey) return;
      column = undefined;
      delete document.querySelector<HTMLElement>('.reader')?.dataset.selecting;
    },
    { signal: ended.signal },
  );
  document.addEventListener(
    'selectionchange',
    () => {
      const { isCollapsed, anchorNode } = getSelection() ?? {};
      const begun = anchorNode instanceof Element ? anchorNode : anchorNode?.parentElement;
      const now = isCollapsed ? undefined : begun?.closest<HTMLElement>('.cell')?.dataset.order;
      const reader = document.querySelector<HTMLElement>('.reader');
      if (now === column || reader === null) return;
      column = now;
      if (now === undefined) delete reader.dataset.selecting;
      else reader.dataset.selecting = now;
    },
    { signal: ended.signal },
  );
  return () => ended.abort();
}
