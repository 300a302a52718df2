import type { Direction } from '../languages/language';
import { firstStrongDirection } from './first-strong-direction';

const control = /[\u2066-\u2069]/g;

/**
 * `text` between U+2068 FIRST STRONG ISOLATE and U+2069, for places that hold no markup: titles, labels, shared text.
 * With a `direction` that the first strong character would not give, the matching mark stands before it. Isolates in
 * `text` are made to balance, so that nothing it holds can reach out. UAX #9 section 2.7; W3C, "How to use Unicode
 * controls for bidi text".
 */
export function isolate(text: string, direction?: Direction): string {
  const mark = direction === undefined || firstStrongDirection(text) === direction ? '' : directionMark(direction);
  return `\u2068${mark}${balance(text)}\u2069`;
}

/** U+200F RIGHT-TO-LEFT MARK or U+200E LEFT-TO-RIGHT MARK. */
export function directionMark(direction: Direction): string {
  return direction === 'rtl' ? '\u200f' : '\u200e';
}

function balance(text: string): string {
  let depth = 0;
  const kept = text.replace(control, (character) => {
    if (character !== '\u2069') depth++;
    else if (depth === 0) return '';
    else depth--;
    return character;
  });
  return kept + '\u2069'.repeat(depth);
}
