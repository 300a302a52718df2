import type { Numbers } from './hash';
import { light } from './light';
import { lastOfArticle, passagesOf, sentenceOf } from './numbers';
import { isSame, isShown, rangeOfSentence, type Sentence } from './page-sentences';
import { afterPaint, markPlace, writeHash } from './page-state';
import { bringIntoSight, bringSurelyIntoSight } from './sight';
import { firstInView, neighbourOf, partnerOf, shownSide } from './walks';

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
  /** True where an address named what is pinned, and the reader has not yet done anything with it. */
  readonly isOpened: boolean;
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
  /** Puts out the lights of a text that goes. The address stays: it may be about the one that comes. */
  readonly putOut: () => void;
};

const nothing: GuideState = {
  pointed: null,
  by: null,
  pinned: null,
  missing: null,
  wantsFocus: false,
  isOpened: false,
};

/** Knows which sentence is pointed at and what is pinned, and keeps the lights true to it. */
export function createGuide(): Guide {
  let state = nothing;
  let told = nothing;
  let isTelling = false;
  const listeners = new Set<() => void>();

  /** The lights first; what else depends on the state waits until they can be seen. */
  const set = (change: Partial<GuideState>) => {
    state = { ...state, ...change };
    light(state.pointed, state.by === 'keyboard', state.pinned);
    if (!isTelling) afterPaint(tell);
    isTelling = true;
  };
  const tell = () => {
    isTelling = false;
    if (told.pinned !== state.pinned) markPlace(told.pinned, state.pinned);
    if (told.pinned !== state.pinned || told.missing !== state.missing) writeHash(state.pinned ?? state.missing);
    told = state;
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
      // What was pointed at before is elsewhere: walks go on from what is brought into sight.
      set({ ...(inSight && nothing), pinned: numbers, missing: null, wantsFocus, isOpened: false });
      if (inSight) showNumber(numbers.to);
    },
    open: (numbers, inSight) => {
      if (passagesOf(numbers).length === 0) return set({ ...nothing, missing: numbers });
      set({ ...nothing, pinned: { from: numbers.from, to: Math.min(numbers.to, lastOfArticle()) }, isOpened: true });
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
    leave: () => set(nothing),
    putOut: () => {
      markPlace(told.pinned, null);
      state = nothing;
      told = nothing;
      light(null, false, null);
    },
  };
}

/** Scrolls to the sentence of a number where it is out of sight, or in any case. */
function showNumber(number: number, always = false): void {
  const sentence = sentenceOf(number, shownSide());
  const range = sentence && rangeOfSentence(sentence);
  if (!range) return;
  if (always) bringSurelyIntoSight(range);
  else bringIntoSight(range);
}
