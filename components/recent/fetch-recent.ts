import { paths } from '@/i18n/navigation';
import type { Locale } from '@/i18n/routing';
import { parseRecentArticles, type RecentArticle } from './recent-article';

/** The articles of these slugs that the library still has, in their order; rejects where they cannot be had now. */
export async function fetchRecent(
  locale: Locale,
  slugs: readonly string[],
  signal?: AbortSignal,
): Promise<readonly RecentArticle[]> {
  const answer = await fetch(paths.summaries(locale, slugs), signal && { signal });
  if (!answer.ok) throw new Error(`${answer.status} ${answer.statusText}`);
  return parseRecentArticles(await answer.json());
}
