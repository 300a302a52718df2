import { isRevealing } from '../phone/read-side';
import type { Guide } from './guide';
import { type HeardEvent, isOff } from './heard-events';
import { createKeyAnswer } from './keys';
import { isSame, numberOf, type Sentence, sentenceAt } from './page-sentences';

/** What the guide does when something happens on the page: one function, for every event of `heardEvents`. */
export function answerEvents(guide: Guide): (event: Event) => void {
  const answerKey = createKeyAnswer(guide);
  let pen = 'mouse';
  let seen = { x: -1, y: -1 };
  let frame = 0;

  const hover = ({ target, clientX, clientY, buttons }: PointerEvent) => {
    cancelAnimationFrame(frame);
    frame = requestAnimationFrame(() => {
      const { pointed, by } = guide.state();
      const sentence = buttons === 0 ? sentenceUnder(target, clientX, clientY) : null;
      if (sentence !== null) guide.point(sentence, 'pointer');
      else if (pointed !== null && by === 'pointer') guide.point(null, 'pointer');
    });
  };

  const answers: { [type in HeardEvent]: (event: DocumentEventMap[type]) => void } = {
    pointermove: (event) => {
      // Text that scrolls under a pointer at rest is not pointed at: the keyboard may have moved it.
      const rests = event.screenX === seen.x && event.screenY === seen.y;
      seen = { x: event.screenX, y: event.screenY };
      if (event.pointerType !== 'touch' && !rests) hover(event);
    },
    pointerdown: (event) => {
      pen = event.pointerType;
    },
    pointerout: ({ relatedTarget, pointerType }) => {
      if (relatedTarget !== null || pointerType === 'touch') return;
      cancelAnimationFrame(frame);
      if (guide.state().by === 'pointer') guide.point(null, 'pointer');
    },
    mousedown: (event) => {
      // With something pinned, Shift and a click reach from it to here; the browser would select text.
      if (event.shiftKey && guide.state().pinned !== null && sentenceOfEvent(event) !== null) event.preventDefault();
    },
    click: (event) => {
      // There a click opens a passage's counterpart; keys still go from sentence to sentence.
      if (isRevealing()) return;
      const sentence = sentenceOfEvent(event);
      const isOwn = !(event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey);
      // A tap beside the text is a finger's way to put the light out.
      if (sentence === null && guide.state().by === 'touch') guide.point(null, 'touch');
      if (sentence === null || !isOwn || (!event.shiftKey && !(getSelection()?.isCollapsed ?? true))) return;
      // A finger has no way to hover: it lights first and pins what is lit.
      const { pointed, by } = guide.state();
      const isLit = by === 'touch' && pointed !== null && numberOf(pointed) === numberOf(sentence);
      guide.point(sentence, pen === 'touch' ? 'touch' : 'pointer');
      if (pen !== 'touch' || isLit) pinAt(guide, sentence, event.shiftKey);
    },
    keydown: answerKey,
    focusin: ({ target, relatedTarget }) => {
      if (!(target instanceof Element)) return;
      const sentence = sentenceAt(target, 0);
      if (sentence !== null && target.matches(':focus-visible')) guide.point(sentence, 'keyboard');
      else if (target.matches('.rows:focus-visible') && guide.state().pointed === null) {
        // Coming back from the bar, or from a link in the text, is no new beginning.
        const comesBack = relatedTarget instanceof Element && relatedTarget.closest('[data-foot], .rows') !== null;
        if (!comesBack) guide.move(1);
      }
    },
    selectionchange: () => {
      const { isCollapsed, focusNode, focusOffset } = getSelection() ?? {};
      if (!isCollapsed || !focusNode || pen === 'touch') return;
      const sentence = sentenceAt(focusNode, focusOffset ?? 0);
      // A click sets the caret where the pointer has lit the sentence already.
      const { pointed } = guide.state();
      if (sentence !== null && !isSame(sentence, pointed)) guide.point(sentence, 'caret');
    },
  };

  return (event) => {
    const answer = answers[event.type as HeardEvent] as ((event: Event) => void) | undefined;
    if (!isOff() || (event instanceof KeyboardEvent && event.key === 'Escape')) answer?.(event);
  };
}

/** Pins a sentence, or reaches from what is pinned to it. The same click again lets go. */
function pinAt(guide: Guide, sentence: Sentence, reaching: boolean): void {
  const number = numberOf(sentence);
  const { pinned } = guide.state();
  if (reaching && pinned !== null)
    guide.pin({ from: Math.min(pinned.from, number), to: Math.max(pinned.from, number) });
  else if (pinned?.from === number && pinned.to === number) guide.leave();
  else guide.pin({ from: number, to: number });
}

/** The sentence that a click is on, unless it is on something that has an answer of its own. */
function sentenceOfEvent({ target, clientX, clientY }: MouseEvent): Sentence | null {
  const own = target instanceof Element ? target.closest('a, button, label, summary') : null;
  return own === null ? sentenceUnder(target, clientX, clientY) : null;
}

/** The sentence under a point of the window; null beside the text. */
function sentenceUnder(target: EventTarget | null, x: number, y: number): Sentence | null {
  if (!(target instanceof Element) || target.closest('[data-lengths]') === null || target.matches('.cell')) return null;
  const place = placeAt(x, y);
  return place === null || !target.contains(place.node) ? null : sentenceAt(place.node, place.offset);
}

function placeAt(x: number, y: number): { node: Node; offset: number } | null {
  if ('caretPositionFromPoint' in document) {
    const place = document.caretPositionFromPoint(x, y);
    return place && { node: place.offsetNode, offset: place.offset };
  }
  // Safari before 26 has only the older name.
  const range = (document as Document).caretRangeFromPoint(x, y);
  return range && { node: range.startContainer, offset: range.startOffset };
}
