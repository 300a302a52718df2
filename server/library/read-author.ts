import 'server-only';
import { getTranslations } from 'next-intl/server';
import { cache } from 'react';
import type { ArticleSummary } from '@/core/library/article-summary';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import { authorShownTo } from '@/core/library/shown-to';
import { choosePair } from '@/core/reading/choose-pair';
import { formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import { type Locale, locales } from '@/i18n/routing';
import { store } from '../store/store';
import { pageLinks } from './page-links';
import { toListedArticles } from './to-listed-article';

/**
 * An author's articles, newest first, by a name that an edition gives; null where no edition gives it. The names are those
 * of the latest article, in the languages that a reader of `locale` sees it in, and the name for each locale's address.
 */
export const readAuthor = cache(async (locale: Locale, name: string, page: number) => {
  const t = await getTranslations({ locale, namespace: 'library' });
  const { articles, total } = await store.list({ ...wholeLibrary(locale), author: name, page });
  const latest = page === 1 ? articles[0] : await latestOf(locale, name);
  if (latest === undefined) return null;
  const pair = choosePair(latest, locale);
  const nameIn = (other: Locale) => authorShownTo(other, latest) ?? name;
  return {
    names: [pair?.first, pair?.second].flatMap((edition) => {
      return edition?.author ? [{ language: edition.language, text: edition.author }] : [];
    }),
    nameIn: Object.fromEntries(locales.map((other) => [other, nameIn(other)])) as Record<Locale, string>,
    count: t('articles', { count: total, n: formatNumber(total, locale) }),
    articles: await toListedArticles(articles, locale),
    pages: await pageLinks(total, page, (other) => paths.author(locale, nameIn(locale), other), locale),
  };
});

async function latestOf(locale: Locale, name: string): Promise<ArticleSummary | undefined> {
  const { articles } = await store.list({ ...wholeLibrary(locale), author: name, size: 1 });
  return articles[0];
}
