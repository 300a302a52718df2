import 'server-only';
import { getTranslations } from 'next-intl/server';
import { choosePair, editionLanguages } from '@/core/reading/choose-pair';
import { firstWordsOf } from '@/core/reading/first-words-of';
import { readingMinutes } from '@/core/reading/reading-minutes';
import { formatDay, formatList, formatNumber, nameOfLanguage } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { content } from '../content/content';

/** The library as a reader of `locale` sees it, newest first. Articles with a fault are left out. */
export async function listArticles(locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'library' });
  const { articles } = await content.list();
  return articles
    .toSorted((a, b) => b.publishedAt.localeCompare(a.publishedAt) || a.slug.localeCompare(b.slug))
    .flatMap((article) => {
      const pair = choosePair(article, locale);
      if (pair === null) return [];
      const editions = pair.second === null ? [pair.first] : [pair.first, pair.second];
      const minutes = readingMinutes(pair.first);
      return {
        slug: article.slug,
        href: paths.article(locale, article.slug),
        publishedAt: article.publishedAt,
        published: formatDay(article.publishedAt, locale),
        titles: editions.map(({ language, title }) => ({ language, text: title })),
        openings: editions.map((edition) => ({ language: edition.language, text: firstWordsOf(edition) })),
        languages: formatList(
          editionLanguages(article).map((tag) => nameOfLanguage(tag, locale)),
          locale,
        ),
        minutes: t('minutes', { count: minutes, n: formatNumber(minutes, locale) }),
      };
    });
}
