import { type LanguageTag, languageTags } from '../../languages/table';
import { stemsOfArabic } from './stems-of-arabic';
import { stemsOfEnglish, stemsOfFrench, stemsOfGerman } from './stems-of-latin';

type Rules = { readonly name: string; readonly stems: (word: string) => string[] };

const english: Rules = { name: 'en', stems: stemsOfEnglish };

/** How a language's words in Latin letters are stemmed. Such words in an Arabic text are mostly English. */
const latin = {
  en: english,
  ar: english,
  fr: { name: 'fr', stems: stemsOfFrench },
  de: { name: 'de', stems: stemsOfGerman },
} as const satisfies { readonly [tag in LanguageTag]: Rules };

/**
 * What the light stems of a folded word can be in a text of `language`, the word itself among them. The letters decide
 * before the language: an Arabic word in an English text is an Arabic word. What holds a digit has no stem but itself, and the
 * number in a year with its era.
 */
export function stemsOf(folded: string, language: LanguageTag): string[] {
  if (hasDigit(folded)) return withoutEra(folded);
  return isArabic(folded) ? stemsOfArabic(folded) : latin[language].stems(folded);
}

/**
 * The keys of a word in a text of `language`: its stems, those in Latin letters with the name of the rules they were found
 * by (`de:not`). Without it German „Noten“ would be found among English ones that say “not”.
 */
export function keysOf(folded: string, language: LanguageTag): string[] {
  const stems = stemsOf(folded, language);
  return hasRules(folded) ? stems.map((stem) => toKey(latin[language], stem)) : stems;
}

/** The keys of a word of a query, which may be of any of these languages; of all where there is none. */
export function keysInAny(folded: string, languages: readonly LanguageTag[]): string[] {
  return inAny(languages, (language) => keysOf(folded, language));
}

/** The keys under which the word itself stands, whatever the language of the text, and no other form of it. */
export function ownKeys(folded: string): string[] {
  return hasRules(folded) ? inAny([], (language) => [toKey(latin[language], folded)]) : [folded];
}

/** The stems that some keys name for a text of `language`. */
export function stemsInKeys(keys: readonly string[], language: LanguageTag): string[] {
  const own = toKey(latin[language], '');
  return keys.flatMap((key) => (key.startsWith(own) ? [key.slice(own.length)] : key.includes(':') ? [] : [key]));
}

function inAny(languages: readonly LanguageTag[], keys: (language: LanguageTag) => string[]): string[] {
  return [...new Set((languages.length === 0 ? languageTags : languages).flatMap(keys))];
}

/** No word holds a colon. */
function toKey({ name }: Rules, stem: string): string {
  return `${name}:${stem}`;
}

function hasRules(folded: string): boolean {
  return !hasDigit(folded) && !isArabic(folded);
}

function hasDigit(folded: string): boolean {
  return /\d/.test(folded);
}

function isArabic(folded: string): boolean {
  return folded.charCodeAt(0) >= 0x600;
}

/** A year is written with the letter of its era, ميلادي or هجري, joined to it. */
function withoutEra(folded: string): string[] {
  return /^\d+[مه]$/.test(folded) ? [folded, folded.slice(0, -1)] : [folded];
}
