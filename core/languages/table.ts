import { arabic } from './ar';
import { german } from './de';
import { english } from './en';
import { french } from './fr';
import type { Language } from './language';
import type { LanguageTag, scripts } from './tags';

export { type LanguageTag, languageTags } from './tags';

/** Every language an edition can be written in, by tag. */
export const languages = {
  en: english,
  ar: arabic,
  fr: french,
  de: german,
} as const satisfies { readonly [tag in LanguageTag]: Language & { readonly script: (typeof scripts)[tag] } };

/** True when `value` names a language of the table. */
export function isLanguageTag(value: string): value is LanguageTag {
  return Object.hasOwn(languages, value);
}
