/** What a character is to a word. A word begins with one of the first three and goes on through all but `outside`. */
export const outside = 1;
export const arabicLetter = 2;
export const letter = 3;
export const digit = 4;
/** Vowel signs, accents, tatweel: they belong to the letter before them. */
export const sign = 5;
/** Zero-width characters and direction controls: nothing is seen of them, and no word ends at one. */
export const invisible = 6;

export type CharacterKind = 1 | 2 | 3 | 4 | 5 | 6;

/** Kinds by UTF-16 unit, 0 where it was not asked for yet. */
const known = new Uint8Array(0x10000);

/** The kind of a character, given by its code point; half a pair of surrogates is outside of words. */
export function characterKind(code: number): CharacterKind {
  if (code > 0xffff) return findKind(code);
  const kind = known[code];
  if (kind) return kind as CharacterKind;
  const found = findKind(code);
  known[code] = found;
  return found;
}

/** Presentation forms that are vowel signs on their own, on a space or on a tatweel. */
export const isolatedSigns = /[\ufc5e-\ufc63\ufcf2-\ufcf4\ufe70-\ufe7f]/g;
/** Letters by their properties that are signs in use: tatweel, the small waw and yeh of the Quran, marks of romanised Arabic. */
export const signLetters = /[\u0640\u06e5\u06e6\u02b9-\u02bf]/g;

function findKind(code: number): CharacterKind {
  const character = String.fromCodePoint(code);
  if (character.search(isolatedSigns) === 0 || character.search(signLetters) === 0) return sign;
  if (/\p{M}/u.test(character)) return sign;
  if (/[\p{Cf}\p{Default_Ignorable_Code_Point}]/u.test(character)) return invisible;
  if (/\p{Nd}/u.test(character)) return digit;
  if (!/[\p{L}\p{Nl}]/u.test(character)) return outside;
  return /\p{Script_Extensions=Arabic}/u.test(character) ? arabicLetter : letter;
}
