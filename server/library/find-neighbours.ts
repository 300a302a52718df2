import 'server-only';
import type { ArticleSummary } from '@/core/library/article-summary';
import { choosePair } from '@/core/reading/choose-pair';
import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { store } from '../store/store';

/** The articles before and after one in the library's order, as a reader of `locale` sees them; null at its ends. */
export async function findNeighbours(locale: Locale, slug: string) {
  const { previous, next } = await store.findNeighbours(slug);
  return { previous: previous && toNeighbour(previous, locale), next: next && toNeighbour(next, locale) };
}

function toNeighbour(article: ArticleSummary, locale: Locale) {
  const pair = choosePair(article, locale);
  if (pair === null) return null;
  const { title, language } = pair.first;
  return { href: paths.article(locale, article.slug), title, language };
}
