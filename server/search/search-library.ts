import 'server-only';
import { getTranslations } from 'next-intl/server';
import { toCursor } from '@/core/search/query/cursor';
import type { AnsweredArticle, SearchAnswer, SearchFault } from '@/core/search/search-answer';
import type { FoundArticle, SearchPage } from '@/core/search/search-page';
import { formatDay, formatNumber } from '@/i18n/format';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';
import { type Parameters, parseSearchParameters } from './parse-search-parameters';

/** Articles on one page of what was found. */
const pageSize = 10;

/** What was found, or why there was nothing to look for. */
export type SearchOutcome =
  | { readonly answer: SearchAnswer; readonly fault: null }
  | { readonly answer: null; readonly fault: SearchFault };

/** Searches the library as these parameters ask, for a reader of `locale`. Rejects where the store does. */
export async function searchLibrary(parameters: Parameters, locale: Locale): Promise<SearchOutcome> {
  const { query, fault, offset } = parseSearchParameters(parameters);
  if (fault !== null) return { answer: null, fault };
  const page = await store.search({ query, reader: locale, offset, size: pageSize });
  const { cursor, articles, ...found } = page;
  return {
    fault: null,
    answer: {
      ...found,
      articles: articles.map((article) => toAnswered(article, locale)),
      cursor: cursor === null ? null : toCursor(query, offset + pageSize),
      summary: await sayFound(page, locale),
    },
  };
}

async function sayFound({ total, atLeast }: SearchPage, locale: Locale): Promise<string> {
  const t = await getTranslations({ locale, namespace: 'search' });
  return t(atLeast ? 'foundAtLeast' : 'found', { count: total, n: formatNumber(total, locale) });
}

function toAnswered(article: FoundArticle, locale: Locale): AnsweredArticle {
  const { slug, passages } = article;
  return {
    ...article,
    href: paths.article(locale, slug),
    published: formatDay(article.publishedAt, locale),
    passages: passages.map((passage) => ({ ...passage, href: paths.passage(locale, slug, passage) })),
  };
}
