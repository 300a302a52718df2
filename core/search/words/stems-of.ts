import { type LanguageTag, languageTags } from '../../languages/table';
import { stemsOfArabic } from './stems-of-arabic';
import { stemsOfEnglish, stemsOfFrench, stemsOfGerman } from './stems-of-latin';

/** How a language's words in Latin letters are stemmed. Such words in an Arabic text are mostly English. */
const latin = {
  en: stemsOfEnglish,
  ar: stemsOfEnglish,
  fr: stemsOfFrench,
  de: stemsOfGerman,
} as const satisfies { readonly [tag in LanguageTag]: (word: string) => string[] };

/**
 * What the light stems of a folded word can be in a text of `language`, the word itself among them. The letters decide
 * before the language: an Arabic word in an English text is an Arabic word. What holds a digit has no stem but itself.
 */
export function stemsOf(folded: string, language: LanguageTag): string[] {
  if (/\d/.test(folded)) return [folded];
  const first = folded.charCodeAt(0);
  if (first >= 0x600) return stemsOfArabic(folded);
  return latin[language](folded);
}

/** The same for a word of a query, which may be of any of these languages. */
export function stemsInAny(folded: string, languages: readonly LanguageTag[]): string[] {
  const asked = languages.length === 0 ? languageTags : languages;
  return [...new Set(asked.flatMap((language) => stemsOf(folded, language)))];
}
