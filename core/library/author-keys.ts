import type { ArticleSummary } from './article-summary';
import { foldName } from './fold-name';

/** The names that an article's editions give its author, each once, as names are compared. */
export function authorKeys({ editions }: ArticleSummary): string[] {
  return [...new Set(Object.values(editions).flatMap(({ author }) => (author === null ? [] : [foldName(author)])))];
}
