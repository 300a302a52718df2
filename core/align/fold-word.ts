import { characterClass, mark } from './character-class';
import { unitAt } from './unit-at';

const folds = new Map(
  Object.entries({
    أ: 'ا',
    إ: 'ا',
    آ: 'ا',
    ٱ: 'ا',
    ى: 'ي',
    ی: 'ي',
    ة: 'ه',
    ؤ: 'و',
    ئ: 'ي',
    ک: 'ك',
    گ: 'ك',
    پ: 'ب',
    ڤ: 'ف',
    چ: 'ج',
  }).map(([letter, folded]) => [letter.charCodeAt(0), folded] as const),
);

/** An Arabic word without vowel signs and tatweel, its letter variants made one. */
export function foldArabic(word: string): string {
  let folded = '';
  let done = 0;
  for (let at = 0; at < word.length; at++) {
    const unit = unitAt(word, at);
    const fold = characterClass(unit) === mark ? '' : folds.get(unit);
    if (fold === undefined) continue;
    folded += word.slice(done, at) + fold;
    done = at + 1;
  }
  return done === 0 ? word : folded + word.slice(done);
}

/** A Latin word in small letters, without accents. */
export function foldLatin(word: string): string {
  const small = word.toLowerCase();
  return isAscii(small)
    ? small
    : small
        .normalize('NFD')
        .replace(/[\p{Mn}\p{Cf}]/gu, '')
        .replaceAll('ß', 'ss')
        .replaceAll('œ', 'oe');
}

function isAscii(word: string): boolean {
  for (let index = 0; index < word.length; index++) if (unitAt(word, index) > 0x7f) return false;
  return true;
}
