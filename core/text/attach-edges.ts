import { isDirectionControl } from './direction-control';
import type { FragmentSpan } from './span';
import { startOfNumber } from './start-of-number';

/** Marks and joiners of the last character; a digit or sign of a keycap emoji is never taken (F1, F9). */
const marks = /[\p{M}\u200c\u200d]+/uy;
/** Digits written on, or after one hyphen; never half a number, a time or a date. */
const numberAfter = /[-\u2010\u2011]?\d+(?:[.,:/]\d+)*(?![\ufe0f\u20e3]|\d)/y;
const joinedNumberAfter = /_+\d+(?![\ufe0f\u20e3]|\d)/y;
const signsAfter = /[+#]+(?![\ufe0f\u20e3])/y;
const underscoresAfter = /_+/y;
const sign = /[#@]/;
/** What can be attached, at its end next to the fragment. */
const attachable = /[\d\-\u2010\u2011_+#@\p{M}\u200c-\u200f\u061c\u202a-\u202e\u2066-\u2069]/u;
const latinTail = /[\p{Script=Latin}\d+#]/u;

type Limits = { readonly least: number; readonly most: number };

/**
 * `span` with what rule F4 attaches to its edges: `#` and `@`, digits, `+` and `#` after a Latin word, its own direction
 * marks, and a pair of direction controls around it (F8). Nothing before `least` or from `most` on is taken.
 */
export function attachEdges(text: string, span: FragmentSpan, partners: Int32Array, limits: Limits): FragmentSpan {
  // Most fragments stand between spaces; the long way is only for those that do not.
  if (!attachable.test(text.charAt(span.start - 1)) && !attachable.test(text.charAt(span.end))) return span;
  let { start, end } = span;
  for (;;) {
    const before = end - start;
    start = attachBefore(text, span, start, limits.least);
    end = attachAfter(text, span, start, end, limits.most);
    const encloses = start > limits.least && end < limits.most && isDirectionControl(text.charCodeAt(start - 1));
    if (encloses && partners[start - 1] === end) {
      start--;
      end++;
    }
    if (end - start === before) return { ...span, start, end };
  }
}

function attachBefore(text: string, span: FragmentSpan, from: number, least: number): number {
  let start = from;
  while (start > least && isOwnMark(text.charCodeAt(start - 1), span)) start--;
  // Before a sign the word is complete: the 5 of 5#tag is not its own.
  if (span.token || sign.test(text.charAt(start))) return start;
  start = startOfNumber(text, start, least);
  let first = start;
  while (first > least && text.charAt(first - 1) === '_') first--;
  return first > least && sign.test(text.charAt(first - 1)) ? first - 1 : start;
}

function attachAfter(text: string, span: FragmentSpan, start: number, from: number, most: number): number {
  let end = from;
  const take = (pattern: RegExp) => {
    pattern.lastIndex = end;
    if (pattern.test(text) && pattern.lastIndex <= most) end = pattern.lastIndex;
  };
  take(marks);
  while (end < most && isOwnMark(text.charCodeAt(end), span)) end++;
  if (span.token) return end;
  take(numberAfter);
  take(joinedNumberAfter);
  if (span.script === 'Latn' && latinTail.test(text.charAt(end - 1))) take(signsAfter);
  if (sign.test(text.charAt(start))) take(underscoresAfter);
  return end;
}

function isOwnMark(code: number, span: FragmentSpan): boolean {
  if (span.script === 'Zyyy') return false;
  return span.script === 'Latn' ? code === 0x200e : code === 0x200f || code === 0x061c;
}
