import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import type { Language } from './language';

/** Every language an edition can be written in, by tag. */
export const languages = {
  en: english,
  ar: arabic,
  fr: french,
  de: german,
} as const satisfies Record<string, Language>;

export type LanguageTag = keyof typeof languages;

export const languageTags = Object.keys(languages) as LanguageTag[];

/** True when `value` names a language of the table. */
export function isLanguageTag(value: string): value is LanguageTag {
  return Object.hasOwn(languages, value);
}
