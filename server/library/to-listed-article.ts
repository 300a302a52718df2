import 'server-only';
import { getTranslations } from 'next-intl/server';
import type { ArticleSummary } from '@/core/library/article-summary';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import { authorShownTo } from '@/core/library/shown-to';
import { toQueryString } from '@/core/library/to-query-string';
import { choosePair, editionLanguages } from '@/core/reading/choose-pair';
import { formatDay, formatList, formatNumber, nameOfLanguage } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';

/** Articles as a list shows them to a reader of `locale`; one without an edition is left out. */
export async function toListedArticles(articles: readonly ArticleSummary[], locale: Locale) {
  const t = await getTranslations({ locale, namespace: 'library' });
  return articles.flatMap((article) => {
    const pair = choosePair(article, locale);
    if (pair === null) return [];
    const editions = pair.second === null ? [pair.first] : [pair.first, pair.second];
    const { minutes } = pair.first;
    const author = authorShownTo(locale, article);
    return {
      slug: article.slug,
      href: paths.article(locale, article.slug),
      publishedAt: article.publishedAt,
      published: formatDay(article.publishedAt, locale),
      titles: editions.map(({ language, title }) => ({ language, text: title })),
      openings: editions.map(({ language, opening }) => ({ language, text: opening })),
      authors: editions.flatMap(({ language, author }) => (author === null ? [] : [{ language, text: author }])),
      authorHref: author === null ? null : paths.author(locale, author),
      tags: toTagLinks(article.tags, locale),
      languages: formatList(
        editionLanguages(article).map((tag) => nameOfLanguage(tag, locale)),
        locale,
      ),
      minutes: t('minutes', { count: minutes, n: formatNumber(minutes, locale) }),
    };
  });
}

/** Subjects, each with the address of the articles that have it. */
export function toTagLinks(tags: readonly string[], locale: Locale) {
  return [...new Set(tags)].map((tag) => ({
    text: tag,
    href: paths.list(locale, toQueryString({ ...wholeLibrary(locale), tag })),
  }));
}
