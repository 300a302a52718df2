import { unitAt } from '../../align/unit-at';
import type { Span } from '../../text/span';
import { arabicLetter, type CharacterKind, characterKind, digit, invisible, letter, outside } from './character-kind';
import { type FoldedWord, foldWord } from './fold-word';

/** A word with its place in the text. Where one character stands for several words (ﷺ) they share the place. */
export type PlacedWord = FoldedWord & Span;

/**
 * The words of a text in order, none of them empty when folded. A word ends at white space, punctuation and symbols of
 * any script, and where Arabic letters meet others; digits belong to the letters beside them. Its span begins with a
 * letter or digit and holds the vowel signs of the last one. Never throws; takes time in proportion to the text.
 */
export function cutWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let at = 0;
  while (at < text.length) {
    const span = spanFrom(text, at);
    if (span === null) break;
    at = span.end;
    const { exact, folded } = foldWord(text.slice(span.start, span.end));
    if (folded === '') continue;
    if (!folded.includes(' ')) words.push({ ...span, exact, folded });
    else for (const part of exact.split(' ')) pushPart(words, span, part);
  }
  return words;
}

function pushPart(words: PlacedWord[], span: Span, part: string): void {
  const { exact, folded } = foldWord(part);
  if (folded !== '') words.push({ ...span, exact, folded });
}

/** The next word's span at or after a place; null where there is no more. */
function spanFrom(text: string, from: number): Span | null {
  let start = -1;
  let end = -1;
  let letters: CharacterKind | null = null;
  for (let at = from; at < text.length; at++) {
    const code = codeAt(text, at);
    const kind = characterKind(code);
    const isLetter = kind === letter || kind === arabicLetter;
    if (start < 0) {
      if (isLetter || kind === digit) start = at;
    } else if (kind === outside || (isLetter && letters !== null && letters !== kind)) {
      break;
    }
    if (isLetter) letters = kind;
    if (code > 0xffff) at++;
    if (kind !== invisible && start >= 0) end = at + 1;
  }
  return start < 0 ? null : { start, end };
}

/** The code point at a place; half a pair of surrogates is itself. */
function codeAt(text: string, at: number): number {
  const unit = unitAt(text, at);
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit);
}
