import type { Span } from '../../text/span';
import { arabicLetter, type CharacterKind, characterKind, digit, invisible, letter, outside } from './character-kind';
import { type FoldedWord, foldWord } from './fold-word';

/** ﷺ and ﷻ are written close to a name, and are no part of it. */
const whole = 0;

/** A word with its place in the text. Where one character stands for several words (ﷺ) they share the place. */
export type PlacedWord = FoldedWord & Span;

/**
 * The words of a text in order, none of them empty when folded. A word ends at white space, punctuation and symbols of
 * any script, where Arabic letters meet others, and at a character that stands for words (ﷺ); digits belong to the letters
 * beside them. Its span begins with a letter or digit and holds the vowel signs of the last one. Never throws; takes time
 * in proportion to the text.
 */
export function cutWords(text: string): PlacedWord[] {
  const words: PlacedWord[] = [];
  let start = -1;
  let end = -1;
  let letters: CharacterKind | typeof whole = outside;
  for (let at = 0; at < text.length; at++) {
    const code = codeAt(text, at);
    const kind = characterKind(code);
    const isLetter = kind === letter || kind === arabicLetter;
    const begins = isLetter || kind === digit;
    const isWhole = code === 0xfdfa || code === 0xfdfb;
    const isOther = letters === whole ? begins : isLetter && letters !== outside && letters !== kind;
    if (start >= 0 && (kind === outside || isOther || isWhole)) {
      push(words, text, start, end);
      start = -1;
      letters = outside;
    }
    if (start < 0 && begins) start = at;
    if (isLetter) letters = isWhole ? whole : kind;
    if (code > 0xffff) at++;
    if (kind !== invisible) end = at + 1;
  }
  if (start >= 0) push(words, text, start, end);
  return words;
}

function push(words: PlacedWord[], text: string, start: number, end: number): void {
  const { exact, folded } = foldWord(text.slice(start, end));
  if (folded === '') return;
  if (!folded.includes(' ')) words.push({ start, end, exact, folded });
  else for (const part of exact.split(' ')) pushPart(words, { start, end }, part);
}

function pushPart(words: PlacedWord[], { start, end }: Span, part: string): void {
  const { exact, folded } = foldWord(part);
  if (folded !== '') words.push({ start, end, exact, folded });
}

/** The code point at a place; half a pair of surrogates is itself. */
function codeAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit < 0xd800 || unit > 0xdbff ? unit : (text.codePointAt(at) ?? unit);
}
