import { openEnclosures } from './open-enclosures';
import { quotationRole } from './quotation-role';
import type { Span } from './span';

/** Unicode BidiBrackets.txt, without the ornate parentheses, which are Arabic characters here (F1). */
const brackets = '()[]{}⟨⟩〈〉⟦⟧⟪⟫⁽⁾₍₎（）［］｛｝「」『』【】《》〔〕';
const candidate = new RegExp(
  `[${brackets.replace(/[[\]]/g, '\\$&')}"“”„‟'‘’‚‛«»‹›\\u202a-\\u202e\\u2066-\\u2069]`,
  'g',
);
const embedding = 'embedding';
const isolate = 'isolate';

/**
 * For every UTF-16 code unit of `text` the index of its partner, or -1: brackets, quotation marks, embeddings and
 * isolates. Pairs are properly nested, as in UAX #9 BD16: closing one drops what was left open inside, and nothing
 * pairs through the border of an isolate or embedding. What stands inside `tokens` is part of the token and pairs with
 * nothing. Linear: each mark is opened and closed at most once.
 */
export function pairEnclosures(text: string, tokens: readonly Span[]): Int32Array {
  const partners = new Int32Array(text.length).fill(-1);
  const open = openEnclosures();
  let token = 0;
  for (const { index } of text.matchAll(candidate)) {
    while ((tokens[token]?.end ?? Number.POSITIVE_INFINITY) <= index) token++;
    if (index >= (tokens[token]?.start ?? Number.POSITIVE_INFINITY)) continue;
    const mark = readMark(text, index, open.last);
    if (mark === null) continue;
    if (mark.opens) {
      open.add(mark.key, index);
      continue;
    }
    const partner = open.last(mark.key);
    const border = Math.max(
      mark.key === isolate ? -1 : open.last(isolate),
      isControl(mark.key) ? -1 : open.last(embedding),
    );
    if (partner <= border) continue;
    open.closeDownTo(partner);
    partners[partner] = index;
    partners[index] = partner;
  }
  return partners;
}

function readMark(text: string, index: number, last: (key: string) => number): { key: string; opens: boolean } | null {
  const code = text.charCodeAt(index);
  if (code >= 0x2066 && code <= 0x2069) return { key: isolate, opens: code !== 0x2069 };
  if (code >= 0x202a && code <= 0x202e) return { key: embedding, opens: code !== 0x202c };
  const bracket = brackets.indexOf(text.charAt(index));
  if (bracket >= 0) return { key: brackets.charAt(bracket & ~1), opens: bracket % 2 === 0 };
  return quotationRole(text, index, last);
}

function isControl(key: string): boolean {
  return key === isolate || key === embedding;
}
