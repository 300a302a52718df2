import { defaultLocale, type Locale, locales } from '@/i18n/routing';

/**
 * A page in every locale, by what `hreflang` names its versions. For a reader whose language is none of them it is the
 * page of the default locale: the one that `proxy.ts` leads such a reader to.
 */
export function versionsOf(addressIn: (locale: Locale) => string) {
  return [
    ...locales.map((locale) => ({ hreflang: locale, address: addressIn(locale) })),
    { hreflang: 'x-default', address: addressIn(defaultLocale) },
  ];
}
