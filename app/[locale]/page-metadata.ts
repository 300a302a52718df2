import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { type LanguageTag, languages } from '@/core/languages/table';
import { shareSize } from '@/core/share/share-picture';
import { paths } from '@/i18n/navigation';
import { type Locale, locales } from '@/i18n/routing';
import { versionsOf } from '@/server/found/versions-of';
import { knowsSite, siteAddress, wholeAddress } from '@/server/site-address';

type Page = {
  readonly locale: Locale;
  /** The page's own address in each locale. */
  readonly addressIn: (locale: Locale) => string;
  readonly title: Metadata['title'];
  /** The title where the page is shared, without the name of the site. */
  readonly shared: string;
  readonly description: string;
  /** Address of the picture that stands for the page, and what it shows, in the page's locale. */
  readonly picture: { readonly address: string; readonly alt: string };
  /** The same content in other formats, by media type. */
  readonly formats?: { readonly [mediaType: string]: string };
  /** For the page of an article: what is said of its publication. */
  readonly article?: {
    readonly publishedAt: string;
    readonly authors: readonly string[];
    readonly tags: readonly string[];
  };
};

/** All that a page says of itself to search engines, feed readers and places where it is shared. */
export async function pageMetadata(page: Page): Promise<Metadata> {
  const { locale, addressIn, title, shared, description, picture, formats, article } = page;
  const t = await getTranslations({ locale });
  const images = [{ url: wholeAddress(picture.address), ...shareSize, alt: picture.alt, type: 'image/png' }];
  const openGraph = {
    title: shared,
    description,
    siteName: t('site.name'),
    locale: openGraphLocale(locale),
    alternateLocale: locales.filter((other) => other !== locale).map(openGraphLocale),
    images,
    // It is taken for the canonical address, so it says the site's own or nothing.
    ...(knowsSite() && { url: siteAddress(addressIn(locale)) }),
  };
  return {
    title,
    description,
    alternates: await alternatesOf(locale, addressIn, formats),
    openGraph: article
      ? {
          ...openGraph,
          type: 'article',
          publishedTime: article.publishedAt,
          authors: [...article.authors],
          tags: [...article.tags],
        }
      : { ...openGraph, type: 'website' },
    twitter: { card: 'summary_large_image', title: shared, description, images },
  };
}

/**
 * The canonical address of a page, its versions in every locale with itself among them, and what else it can be had as;
 * the feeds of its locale are told of on every page. Whole where `SITE_URL` is set, relative otherwise.
 */
export async function alternatesOf(
  locale: Locale,
  addressIn: (locale: Locale) => string,
  formats: Page['formats'] = {},
): Promise<NonNullable<Metadata['alternates']>> {
  const t = await getTranslations({ locale, namespace: 'found' });
  const versions = versionsOf((other) => siteAddress(addressIn(other)));
  const others = Object.entries(formats).map(([type, address]) => [type, siteAddress(address)]);
  return {
    canonical: siteAddress(addressIn(locale)),
    languages: Object.fromEntries(versions.map(({ hreflang, address }) => [hreflang, address])),
    types: {
      'application/atom+xml': [{ url: siteAddress(paths.atom(locale)), title: t('atom') }],
      'application/feed+json': [{ url: siteAddress(paths.jsonFeed(locale)), title: t('json') }],
      ...Object.fromEntries(others),
    },
  };
}

/** Territory-bearing tags that Open Graph asks for. */
const openGraphTags: { readonly [tag in LanguageTag]: string } = { en: 'en_GB', ar: 'ar_AR', fr: 'fr_FR', de: 'de_DE' };

/** A locale as Open Graph writes it. */
function openGraphLocale(locale: Locale): string {
  return openGraphTags[languages[locale].tag];
}
