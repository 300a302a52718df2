import type { LanguageTag } from '../languages/table';
import { choosePair, editionLanguages } from '../reading/choose-pair';
import type { ArticleSummary } from './article-summary';

/** The title that a reader of this language sees first. */
export function titleShownTo(reader: LanguageTag, article: ArticleSummary): string {
  return choosePair(article, reader)?.first.title ?? '';
}

/**
 * The author as the edition that this reader sees first gives the name; where it gives none, as the next one does. Null
 * where no edition does.
 */
export function authorShownTo(reader: LanguageTag, article: ArticleSummary): string | null {
  const pair = choosePair(article, reader);
  const others = editionLanguages(article).map((language) => article.editions[language]);
  return [pair?.first, pair?.second, ...others].find((edition) => edition?.author)?.author ?? null;
}
