import { isolatedSigns, signLetters } from './character-kind';

/** A word as it is compared: `exact` keeps what a writer chose (vowel signs, hamzas, accents), `folded` does not. */
export type FoldedWord = { readonly exact: string; readonly folded: string };

const arabicFolds: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ٲ: 'ا',
  ٳ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ے: 'ي',
  ة: 'ه',
  ۀ: 'ه',
  ہ: 'ه',
  ۂ: 'ه',
  ۃ: 'ه',
  ھ: 'ه',
  ە: 'ه',
  ک: 'ك',
};
const arabicVariants = new RegExp(`[${Object.keys(arabicFolds).join('')}]`, 'g');

const latinFolds: Readonly<Record<string, string>> = {
  ß: 'ss',
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
};
const latinVariants = new RegExp(`[${Object.keys(latinFolds).join('')}]`, 'g');

const arabicLetters = /(?=\p{L})\p{Script=Arabic}/u;
const plainLatin = /^[0-9A-Za-z]*$/;
const plainArabic = /^[\u0621-\u063a\u0641-\u064a]*$/;

/**
 * Folds one word: `exact` is in small letters and ordinary (not presentation) forms, without what cannot be seen and
 * without tatweel; `folded` is that without vowel signs and accents, its spelling variants made one, digits as ASCII.
 * ؤ, ئ and the letters of Persian that Arabic lacks stay what they are. Both may be empty, and hold a space where one
 * character of the word stands for several words (ﷺ). Any string may be given.
 *
 * Source: rules SRCH-01 to SRCH-04 (`docs/arabic.md`); Lucene's ArabicNormalizer and PersianNormalizer; UAX #15, NFKC.
 */
export function foldWord(word: string): FoldedWord {
  if (plainLatin.test(word)) {
    const small = word.toLowerCase();
    return { exact: small, folded: small };
  }
  if (plainArabic.test(word)) return { exact: word, folded: foldVariants(word) };
  const exact = toExact(word);
  return { exact, folded: toFolded(exact) };
}

function toExact(word: string): string {
  const bare = word
    .replace(isolatedSigns, (form) => form.normalize('NFKC').replace(/[ \u0640]/g, ''))
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(signLetters, '')
    // Composed before the folding: a hamza on a dotless or a Persian yeh is ئ, as one on ي is.
    .replace(/[\u0649\u06cc](?=\p{M}*\u0654)/gu, '\u064a');
  return bare.normalize('NFKC').toLowerCase().normalize('NFKC').replace(signLetters, '');
}

function toFolded(exact: string): string {
  const digits = exact.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  if (arabicLetters.test(digits)) {
    return foldVariants(digits.replace(/\p{M}/gu, ''));
  }
  return digits
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(latinVariants, (found) => latinFolds[found] ?? found)
    .normalize('NFC');
}

function foldVariants(word: string): string {
  return word.replace(arabicVariants, (found) => arabicFolds[found] ?? found);
}
