import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { Article } from '@/core/article/article';
import type { ChosenPair } from '@/core/reading/choose-pair';
import { articleData } from '@/core/structured-data/article-data';
import { libraryData } from '@/core/structured-data/library-data';
import { messages } from '@/i18n/messages';
import { paths } from '@/i18n/navigation';
import { defaultLocale, isLocale, type Locale, locales } from '@/i18n/routing';
import { siteAddress } from '../site-address';

/** What the page of an article in a locale says of it to machines. */
export async function readArticleData(article: Article, pair: ChosenPair, locale: Locale) {
  const t = await getTranslations({ locale });
  const { slug } = article;
  return articleData(article, {
    locale,
    shown: pair.second === null ? [pair.first.language] : [pair.first.language, pair.second.language],
    site: siteAddress('/'),
    library: siteAddress(paths.library(locale)),
    libraryName: t('library.title'),
    siteName: t('site.name'),
    addressOf: (language) => siteAddress(paths.article(isLocale(language) ? language : defaultLocale, slug)),
    page: siteAddress(paths.article(locale, slug)),
    image: siteAddress(paths.shareArticle(locale, slug)),
  });
}

/** What a page of the library in a locale says of the site, and of the articles that it lists. */
export async function readLibraryData(
  listed: readonly { readonly href: string; readonly titles: readonly { readonly text: string }[] }[],
  page: string,
  locale: Locale,
) {
  const t = await getTranslations({ locale });
  const name = t('site.name');
  return libraryData({
    locale,
    locales,
    site: siteAddress('/'),
    page: siteAddress(page),
    search: siteAddress(paths.search(locale)),
    name,
    otherNames: [...new Set(locales.map((other) => messages[other].site.name))].filter((other) => other !== name),
    description: t('site.description'),
    title: t('library.title'),
    articles: listed.map(({ href, titles }) => ({ address: siteAddress(href), title: titles[0]?.text ?? '' })),
  });
}
