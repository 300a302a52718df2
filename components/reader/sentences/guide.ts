import { bottomOfBars, findLandmark } from '../../ui/landmark';
import { type Numbers, toHash } from './hash';
import { light } from './light';
import { passagesOf, sentenceOf } from './numbers';
import { cellOf, isShown, linkOf, listRows, rangeOfSentence, readRow, type Sentence, sides } from './page-sentences';
import { bringIntoSight } from './sight';

/** By what a sentence was pointed at. */
export type Means = 'pointer' | 'touch' | 'caret' | 'keyboard';

export type GuideState = {
  readonly pointed: Sentence | null;
  readonly by: Means | null;
  readonly pinned: Numbers | null;
  /** Numbers that an address named and the article does not have. */
  readonly missing: Numbers | null;
  /** True where the reader goes on with what can be done with the pin. */
  readonly wantsFocus: boolean;
};

export type Guide = {
  readonly state: () => GuideState;
  /** Calls back whenever the state changes; returns what ends that. */
  readonly subscribe: (changed: () => void) => () => void;
  readonly point: (sentence: Sentence | null, by: Means) => void;
  /** Pins what is given and writes it into the address. */
  readonly pin: (numbers: Numbers, options?: { readonly inSight?: boolean; readonly wantsFocus?: boolean }) => void;
  /** Pins what the address names and brings it into sight. */
  readonly open: (numbers: Numbers, inSight: boolean) => void;
  /** Goes to the next (1) or the one before (-1) on the same side, across rows. */
  readonly move: (by: 1 | -1) => void;
  readonly moveToOtherSide: () => void;
  /** Lets go of everything. */
  readonly leave: () => void;
};

/** Knows which sentence is pointed at and what is pinned, and keeps the lights true to it. */
export function createGuide(): Guide {
  let state: GuideState = { pointed: null, by: null, pinned: null, missing: null, wantsFocus: false };
  const listeners = new Set<() => void>();

  const set = (change: Partial<GuideState>) => {
    if (change.pinned !== undefined) markPlace(state.pinned, change.pinned);
    state = { ...state, ...change };
    light(state.pointed, state.by === 'keyboard', state.pinned);
    listeners.forEach((changed) => void changed());
  };
  const point = (sentence: Sentence | null, by: Means) => {
    if (isSame(sentence, state.pointed) && by === state.by) return;
    set({ pointed: sentence, by: sentence === null ? null : by });
  };
  const walkTo = (sentence: Sentence | null) => {
    if (sentence === null) return;
    point(sentence, 'keyboard');
    const range = rangeOfSentence(sentence);
    if (range !== null) bringIntoSight(range);
  };
  /** Where a walk by keyboard goes on from: null where it begins. */
  const start = () => {
    const { pointed, pinned } = state;
    const from = pointed ?? (pinned && sentenceOf(pinned.to, shownSide()));
    return from !== null && isShown(from.row, from.side) ? from : null;
  };

  return {
    state: () => state,
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    point,
    pin: (numbers, { inSight = false, wantsFocus = false } = {}) => {
      set({ pinned: numbers, missing: null, wantsFocus });
      writeHash(toHash(numbers));
      if (inSight) showNumber(numbers.to);
    },
    open: (numbers, inSight) => {
      if (passagesOf(numbers).length === 0) return set({ pinned: null, missing: numbers, wantsFocus: false });
      set({ pinned: numbers, missing: null, wantsFocus: false });
      if (inSight) showNumber(numbers.from, true);
    },
    move: (by) => {
      const from = start();
      walkTo(from === null ? firstInView() : neighbourOf(from, by));
    },
    moveToOtherSide: () => {
      const from = start();
      walkTo(from && partnerOf(from));
    },
    leave: () => {
      if (state.pinned !== null || state.missing !== null) writeHash('');
      set({ pointed: null, by: null, pinned: null, missing: null, wantsFocus: false });
    },
  };
}

/** Scrolls to the sentence of a number where it is out of sight, or in any case. */
function showNumber(number: number, always = false): void {
  const sentence = sentenceOf(number, shownSide());
  const range = sentence && rangeOfSentence(sentence);
  if (range) bringIntoSight(range, always);
}

/** The side that a reader who has not chosen one reads: the first, or the second where the view shows only that. */
function shownSide() {
  return document.querySelector('[data-shows="second"]:checked') === null ? 'first' : 'second';
}

function isSame(one: Sentence | null, other: Sentence | null): boolean {
  return one?.row === other?.row && one?.side === other?.side && one?.index === other?.index;
}

/** The next sentence of the same side, in the same row or the nearest one that is shown and has any. */
function neighbourOf({ row, side, index }: Sentence, by: 1 | -1): Sentence | null {
  const count = (of: HTMLElement) => readRow(of).ends[side].length;
  if (index + by >= 0 && index + by < count(row)) return { row, side, index: index + by };
  let next = row;
  for (;;) {
    const sibling = by === 1 ? next.nextElementSibling : next.previousElementSibling;
    if (!(sibling instanceof HTMLElement)) return null;
    next = sibling;
    if (next.dataset.number !== undefined && count(next) > 0 && isShown(next, side))
      return { row: next, side, index: by === 1 ? 0 : count(next) - 1 };
  }
}

function partnerOf(sentence: Sentence): Sentence | null {
  const side = sentence.side === 'first' ? 'second' : 'first';
  const span = linkOf(sentence)?.[side];
  if (span === undefined || span.from === span.to || !isShown(sentence.row, side)) return null;
  return { row: sentence.row, side, index: span.from };
}

/** The first sentence that begins below the bars of the page. */
function firstInView(): Sentence | null {
  const seenFrom = bottomOfBars();
  const landmark = findLandmark()?.element;
  const rows = listRows();
  const begin = landmark === undefined ? 0 : Math.max(0, rows.indexOf(landmark));
  const side = shownSide();
  for (const row of rows.slice(begin)) {
    for (const on of sides.toSorted((one) => (one === side ? -1 : 1))) {
      if (cellOf(row, on) === null || !isShown(row, on)) continue;
      const index = readRow(row).ends[on].findIndex((_, at) => {
        const top = rangeOfSentence({ row, side: on, index: at })?.getBoundingClientRect().top;
        return top !== undefined && top >= seenFrom;
      });
      if (index !== -1) return { row, side: on, index };
    }
  }
  return null;
}

/** The row that holds the pin is where the place of the reader is told by it, as when the locale is changed. */
function markPlace(before: Numbers | null, now: Numbers | null): void {
  const firstRow = (numbers: Numbers | null) => numbers && passagesOf(numbers)[0]?.row;
  firstRow(before)?.removeAttribute('data-place');
  if (now !== null) firstRow(now)?.setAttribute('data-place', toHash(now).slice(1));
}

function writeHash(hash: string): void {
  const { pathname, search } = location;
  history.replaceState(history.state, '', `${pathname}${search}${hash}`);
}
