import { isTyping } from '../../ui/is-typing';
import { createDifferenceWalk, type DifferenceWalk } from './differences';
import type { Guide } from './guide';
import { letterOf } from './heard-events';
import { leaveForText, returnToText } from './leave-for-text';
import { sentenceOf } from './numbers';
import { cellOf, isShown, numberOf } from './page-sentences';
import { shownSide } from './walks';

/** Answers keys that move among sentences. Keys with another meaning where the focus stands are left alone. */
export function createKeyAnswer(guide: Guide): (event: KeyboardEvent) => void {
  const walk = createDifferenceWalk(guide);
  return (event) => {
    const { target } = event;
    const isCommand = event.ctrlKey || event.metaKey || event.altKey;
    if (event.defaultPrevented || isCommand || !(target instanceof Element) || isTyping(target)) return;
    const act = actOfLetter(guide, walk, event) ?? actOfKey(guide, event, target);
    if (act === null) return;
    event.preventDefault();
    act();
  };
}

function actOfLetter(guide: Guide, walk: DifferenceWalk, event: KeyboardEvent): (() => void) | null {
  switch (letterOf(event)) {
    case 'j':
      return () => step(guide, 1, event.shiftKey);
    case 'k':
      return () => step(guide, -1, event.shiftKey);
    case 'o':
      return guide.moveToOtherSide;
    case 'n':
      return walk(1);
    case 'p':
      return walk(-1);
    default:
      return null;
  }
}

function actOfKey(guide: Guide, event: KeyboardEvent, target: Element): (() => void) | null {
  const { pointed, by, pinned, missing, isOpened } = guide.state();
  if (event.key === 'Escape') {
    return pointed === null && pinned === null && missing === null ? null : () => leaveForText(guide);
  }
  // Where something else has the focus, these keys are its own: they scroll, follow, choose.
  const isInText = target === document.body || target.matches('.rows') || target.closest('.rows, [data-foot]') !== null;
  if (!isInText || target.closest('.table-scroller') !== null) return null;
  if (event.key === 'Enter') {
    const isOnText = target === document.body || target.matches('.rows');
    return isOnText && pointed !== null ? () => pinPointed(guide) : null;
  }
  const way = wayOf(event.key, directionOf(guide));
  // A reader who came by an address, or only points, scrolls with the arrows.
  const isWalking = by === 'keyboard' || (pinned !== null && !isOpened) || target.matches('.rows:focus-visible');
  return way === null || !isWalking ? null : () => step(guide, way, event.shiftKey);
}

/** Goes on by one sentence, or lengthens or shortens what is pinned by one. */
function step(guide: Guide, by: 1 | -1, reaching: boolean): void {
  // Enter then pins what is walked to, and does not follow the link that the walk began at.
  returnToText('[data-foot], .row');
  if (!reaching) {
    guide.move(by);
    return;
  }
  const before = guide.state().pointed;
  const pinned = guide.state().pinned ?? (before && { from: numberOf(before), to: numberOf(before) });
  if (pinned === null) return;
  const end = sentenceOf(pinned.to, before !== null && isShown(before.row, before.side) ? before.side : shownSide());
  if (end !== null) guide.point(end, 'keyboard');
  guide.move(by);
  const reached = guide.state().pointed;
  if (reached !== null) guide.pin({ from: pinned.from, to: Math.max(pinned.from, numberOf(reached)) });
}

function pinPointed(guide: Guide): void {
  const { pointed } = guide.state();
  if (pointed === null) return;
  const number = numberOf(pointed);
  guide.pin({ from: number, to: number }, { wantsFocus: true });
}

/** Forward or back on the screen: an arrow to the left goes on in text that runs to the left. */
function wayOf(key: string, direction: string): 1 | -1 | null {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === 'ArrowDown' || key === forward) return 1;
  return key === 'ArrowUp' || key === back ? -1 : null;
}

function directionOf(guide: Guide): string {
  const { pointed, pinned } = guide.state();
  const sentence = pointed ?? (pinned && sentenceOf(pinned.to, shownSide()));
  return (sentence && cellOf(sentence.row, sentence.side)?.dir) ?? 'ltr';
}
