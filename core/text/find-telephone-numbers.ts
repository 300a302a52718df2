import type { Span } from './span';

const beginning = /(?<![\p{Script=Latin}\d+])(?:\(\+\d{1,4}\)|\+\d{1,15}(?!\d))/gu;
/** One more group of digits, with at most one separator before it or brackets around it. */
const group =
  /(?:[ \u00a0\u202f]?\(\d{1,5}\)|[ \u00a0\u202f.\-\u2010\u2011]\d{1,14}|(?<=\))\d{1,14})(?![:/]?\d|[%\p{Script=Latin}])/uy;
const date = /[ \u00a0]\d{4}-\d{2}-\d{2}(?!\d)/y;

/** E.164: at most 15 digits. Under seven it is a signed number, not a telephone. */
const mostDigits = 15;
const leastDigits = 7;

/** Telephone numbers of `text` written with `+`, in order. Linear: a number has at most fifteen digits. */
export function findTelephoneNumbers(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(beginning)) {
    if (match.index < from) continue;
    const end = endOfNumber(text, match.index, match.index + match[0].length);
    if (countDigits(text.slice(match.index, end)) < leastDigits) continue;
    spans.push({ start: match.index, end });
    from = end;
  }
  return spans;
}

function endOfNumber(text: string, start: number, least: number): number {
  let end = least;
  let digits = countDigits(text.slice(start, end));
  for (;;) {
    date.lastIndex = end;
    group.lastIndex = end;
    const next = date.test(text) ? null : group.exec(text);
    if (next === null) return end;
    digits += countDigits(next[0]);
    if (digits > mostDigits) return end;
    end += next[0].length;
  }
}

function countDigits(text: string): number {
  return text.replace(/\D/g, '').length;
}
