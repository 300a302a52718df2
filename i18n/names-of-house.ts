import { messages } from './messages';
import { type Locale, locales } from './routing';

/**
 * The name of the house as it is written in the locales: the one of `first` first, each written name once. Locales of one
 * script share theirs.
 */
export function namesOfHouse(first: Locale): readonly { readonly locale: Locale; readonly text: string }[] {
  const names = [first, ...locales.filter((locale) => locale !== first)].map((locale) => ({
    locale,
    text: messages[locale].site.name,
  }));
  return names.filter(({ text }, index) => names.findIndex((one) => one.text === text) === index);
}
