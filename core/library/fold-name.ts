/** Letters that Unicode does not decompose, though readers take them for one: alef wasla, Persian and Arabic yeh and kaf … */
const folds: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ة: 'ه',
  ک: 'ك',
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
};
const folded = new RegExp(`[${Object.keys(folds).join('')}]`, 'gu');

/**
 * A name as authors are counted by: without case, accents, vowel signs, hamzas, tatweel and invisible characters, with
 * single spaces. Looser than words of a search are folded, as ؤ and ئ lose their hamza too; but punctuation is part of it.
 * Of no use to readers; folding it again changes nothing.
 */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}\u0640]/gu, '')
    .replace(folded, (letter) => folds[letter] ?? letter)
    .replace(/\s+/gu, ' ')
    .trim();
}
