import type { Metadata } from 'next';
import { type LanguageTag, languages } from '@/core/languages/table';
import { shareSize } from '@/core/share/share-picture';
import { defaultLocale, type Locale, locales } from '@/i18n/routing';
import { siteAddress } from '@/server/site-address';

/** The addresses of a page in every locale, whole, for `hreflang`, and its own as the canonical one. */
export function alternatesOf(locale: Locale, addressIn: (locale: Locale) => string): Metadata['alternates'] {
  const versions = Object.fromEntries(locales.map((other) => [other, siteAddress(addressIn(other))]));
  return {
    canonical: siteAddress(addressIn(locale)),
    languages: { ...versions, 'x-default': siteAddress(addressIn(defaultLocale)) },
  };
}

/** Territory-bearing tags that Open Graph asks for. */
const openGraphTags: { readonly [tag in LanguageTag]: string } = { en: 'en_GB', ar: 'ar_AR', fr: 'fr_FR', de: 'de_DE' };

/** A locale as Open Graph writes it. */
export function openGraphLocale(locale: Locale): string {
  return openGraphTags[languages[locale].tag];
}

/** The picture of a page where it is shared: `address` on this site, `alt` in the page's locale. */
export function shareMetadata(address: string, alt: string) {
  const images = [{ url: siteAddress(address), ...shareSize, alt, type: 'image/png' }];
  return { openGraph: { images }, twitter: { card: 'summary_large_image' as const, images } };
}
