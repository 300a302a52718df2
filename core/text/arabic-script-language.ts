import { arabic } from '../languages/ar';

/** Letters that Arabic itself borrows to write foreign names with: v, g. */
const borrowed = 'ڤڥڨڭݣ';
const persian = 'پچژگکی';

/** Alphabets beside Arabic, the likeliest first; each has the letters of Arabic and these (CLDR exemplar characters). */
const alphabets: readonly (readonly [language: string, letters: ReadonlySet<string>])[] = [
  ['ar', new Set(arabic.letters + borrowed)],
  ['fa', new Set(arabic.letters + persian)],
  ['ur', new Set(`${arabic.letters + persian}ٹڈڑںہھےۓۂۃ`)],
  ['ps', new Set(`${arabic.letters + persian}ټډړږښځڅڼګۍې`)],
  ['ckb', new Set(`${arabic.letters + persian}ڤڕڵێۆە`)],
];

/** The most frequent case by far, answered without a closer look. */
const plainArabic = /^[\u0621-\u063a\u0641-\u0652 ]+$/;
/** `Lm`, tatweel and the small letters of the Qur'an, is in none of the alphabets and tells nothing. */
const letter = /\p{Lo}/u;

/**
 * Language of a text in Arabic script by its letters: the first alphabet that has them all, `und-Arab` where none has.
 * A text with Persian or Urdu letters is never `ar`. Presentation forms are read as their ordinary letters.
 */
export function arabicScriptLanguage(text: string): string {
  if (plainArabic.test(text)) return 'ar';
  const signs = text.normalize('NFKC').match(/\p{Script=Arabic}/gu) ?? [];
  const letters = [...new Set(signs)].filter((sign) => letter.test(sign));
  // Eastern digits alone: Persian is read by more people with them than any other language.
  if (letters.length === 0 && /[۰-۹]/.test(text)) return 'fa';
  const found = alphabets.find(([, alphabet]) => letters.every((sign) => alphabet.has(sign)));
  return found?.[0] ?? 'und-Arab';
}
