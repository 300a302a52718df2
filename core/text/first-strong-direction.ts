import type { Direction } from '../languages/language';

/** Letters of the scripts written from right to left, and their marks. Arabic digits and signs are weak (UAX #9, AN). */
const rightToLeft =
  /(?=[\p{L}\u200f\u061c])[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\u200f\u061c]/u;
const strong = /[\p{L}\u200e\u200f\u061c\u2066-\u2069]/gu;

/**
 * Direction of the first strong character of `text`, passing over what is isolated (UAX #9 rule P2); `null` where it
 * has none, as in a number.
 */
export function firstStrongDirection(text: string): Direction | null {
  let depth = 0;
  for (const [character] of text.matchAll(strong)) {
    if (character === '\u2069') depth = Math.max(0, depth - 1);
    else if (/[\u2066-\u2068]/.test(character)) depth++;
    else if (depth === 0) return rightToLeft.test(character) ? 'rtl' : 'ltr';
  }
  return null;
}
