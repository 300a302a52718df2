import type { Span } from './span';

/**
 * How a URL begins: a scheme, `www.`, or a bare domain followed by a path. Bare domains alone are words (`Node.js`,
 * `Booking.com`), so they need a known ending and a slash. Every quantifier is bounded: time stays linear.
 */
const beginning =
  /(?<![a-z\d+.-])[a-z][a-z\d+.-]{1,20}:\/\/(?=[[\p{L}\p{N}])|(?<![\p{Script=Latin}\d.@-])www\.(?=[\p{L}\p{N}])|(?<![\p{Script=Latin}\d.@/-])(?:[a-z\d-]{1,63}\.){1,6}(?:com|org|net|edu|gov|info|int|io|tv|news|app|dev|eu|uk|fr|de|us|ca|eg|sa|ae|qa|kw|bh|om|jo|lb|sy|iq|ye|ps|ma|dz|tn|ly|sd)(?=\/)/giu;

/** Never inside a URL in running text: white space, quotation marks, dashes, direction controls, Arabic punctuation. */
const outside = /[\s<>"`«»‹›“”„‟‘’‚–—،؛؟\ufffc\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/;

/** Punctuation of the sentence when it ends a URL; a slash is the URL's own (F6). */
const trailing = /[.,;:!?'…*([{]/;

const opening: { readonly [closing: string]: string } = { ')': '(', ']': '[', '}': '{' };

/** URLs of `text`, in order; brackets stay inside where they open and close inside. Linear in the text's length. */
export function findUrls(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(beginning)) {
    if (match.index < from) continue;
    const end = endOfUrl(text, match.index, match.index + match[0].length);
    spans.push({ start: match.index, end });
    from = end;
  }
  return spans;
}

function endOfUrl(text: string, start: number, least: number): number {
  const open: { [bracket: string]: number } = {};
  let end = least;
  for (; end < text.length; end++) {
    const character = text.charAt(end);
    if (outside.test(character)) break;
    if ('([{'.includes(character)) open[character] = (open[character] ?? 0) + 1;
    const opener = opening[character];
    if (opener === undefined) continue;
    const count = open[opener] ?? 0;
    if (count === 0) break;
    open[opener] = count - 1;
  }
  while (end > start + 1 && trailing.test(text.charAt(end - 1))) end--;
  return end;
}
