import type { ArticleSummary } from './article-summary';
import type { ArticleLength } from './list-values';

/** How long an article is, by its longest edition: under 5 minutes, under 15, or more. */
export function lengthOf({ editions }: ArticleSummary): ArticleLength {
  const minutes = Math.max(...Object.values(editions).map((edition) => edition.minutes));
  if (minutes < 5) return 'short';
  return minutes < 15 ? 'medium' : 'long';
}
