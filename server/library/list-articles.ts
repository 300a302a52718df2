import 'server-only';
import { getTranslations } from 'next-intl/server';
import { choosePair, editionLanguages } from '@/core/reading/choose-pair';
import { formatDay, formatList, formatNumber, nameOfLanguage } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';

/** The library as a reader of `locale` sees it, newest first. Articles with a fault are left out. */
export async function listArticles(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'library' });
  const everything = { languages: [], tag: null, author: null, year: null, length: null };
  const { articles } = await store.list({ ...everything, order: 'newest', reader: locale, page: 1, size: 1_000 });
  return articles.flatMap((article) => {
    const pair = choosePair(article, locale);
    if (pair === null) return [];
    const editions = pair.second === null ? [pair.first] : [pair.first, pair.second];
    const { minutes } = pair.first;
    return {
      slug: article.slug,
      href: paths.article(locale, article.slug),
      publishedAt: article.publishedAt,
      published: formatDay(article.publishedAt, locale),
      titles: editions.map(({ language, title }) => ({ language, text: title })),
      openings: editions.map(({ language, opening }) => ({ language, text: opening })),
      languages: formatList(
        editionLanguages(article).map((tag) => nameOfLanguage(tag, locale)),
        locale,
      ),
      minutes: t('minutes', { count: minutes, n: formatNumber(minutes, locale) }),
    };
  });
}
