import type { ArticleFacts } from '../article/article';

/** The year an article was published in, by its own local date. */
export function yearOf({ publishedAt }: Pick<ArticleFacts, 'publishedAt'>): number {
  return Number(publishedAt.slice(0, 4));
}
