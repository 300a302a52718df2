import { isPlainClick } from '../../ui/is-plain-click';
import { isRevealing, readSide } from './read-side';

/** What has an answer of its own when it is pressed in the text. */
const ownAnswers = 'a, button, label, summary, [data-gloss], input';

/**
 * Opens and closes counterparts in the view `reveal`: a press on a row's button or on its text, Escape for the last one
 * opened. The state is `data-open` on the row; rows have no listeners. Returns what answers clicks, for those that came
 * before; it ends with `signal`.
 */
export function answerReveals(signal: AbortSignal): (event: MouseEvent) => void {
  const opened: HTMLElement[] = [];
  const turn = (row: HTMLElement) => {
    const isOpen = !row.hasAttribute('data-open');
    keepPassage(row, () => {
      row.toggleAttribute('data-open', isOpen);
      row.querySelector(':scope > .reveal')?.setAttribute('aria-expanded', String(isOpen));
    });
    const at = opened.indexOf(row);
    if (at !== -1) opened.splice(at, 1);
    if (isOpen) opened.push(row);
  };
  const press = (event: MouseEvent) => {
    const row = rowOfPress(event);
    if (row !== null) turn(row);
  };
  const close = ({ key }: KeyboardEvent) => {
    if (key !== 'Escape' || !isRevealing()) return;
    // What lies above the text goes first.
    if (document.querySelector('.contents[open], dialog[open]') !== null) return;
    const focused = document.activeElement?.closest<HTMLElement>('.row[data-open]');
    const row = focused ?? opened.findLast(({ isConnected }) => isConnected);
    if (row !== undefined) turn(row);
  };
  document.addEventListener('click', press, { signal });
  // First of all: whatever else Escape puts out goes with the same press.
  document.addEventListener('keydown', close, { capture: true, signal });
  return press;
}

/** The row that a press asks for; null where it means something else. */
function rowOfPress(event: MouseEvent): HTMLElement | null {
  const { target } = event;
  if (!(target instanceof Element) || event.defaultPrevented || !isRevealing()) return null;
  const row = target.closest<HTMLElement>('.rows .row');
  const button = row?.querySelector(':scope > .reveal');
  if (!row || !button) return null;
  if (button.contains(target)) return row;
  const isText = target.closest('.cell') !== null && target.closest(ownAnswers) === null;
  return isPlainClick(event) && isText && (getSelection()?.isCollapsed ?? true) ? row : null;
}

/** Makes a change of layout and leaves the passage that is read where it stood in the window. */
function keepPassage(row: HTMLElement, change: () => void): void {
  const passage = row.querySelector(`:scope > [data-order="${readSide()}"]`);
  const before = passage?.getBoundingClientRect().top;
  change();
  const after = passage?.getBoundingClientRect().top;
  if (before !== undefined && after !== undefined && after !== before)
    window.scrollBy({ top: after - before, behavior: 'instant' });
}
