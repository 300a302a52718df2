import { type LanguageTag, languages } from '../languages/table';
import type { ArticleSummary } from './article-summary';
import type { ListOrder } from './list-choice';
import { titleShownTo } from './shown-to';

/** Sorts titles as a language does: its own script first, letters with hamza beside those without. */
export function titleCollator(reader: LanguageTag): Intl.Collator {
  return new Intl.Collator(languages[reader].intl);
}

/** Which of two articles comes first in a list; of those alike the newer one, then the one whose slug comes first. */
export function articleComparer(order: ListOrder, reader: LanguageTag) {
  const { compare } = titleCollator(reader);
  return (one: ArticleSummary, other: ArticleSummary): number => {
    const byTime = compareTexts(other.publishedAt, one.publishedAt);
    const bySlug = compareTexts(one.slug, other.slug);
    if (order === 'newest') return byTime || bySlug;
    if (order === 'oldest') return -byTime || bySlug;
    return compare(titleShownTo(reader, one), titleShownTo(reader, other)) || byTime || bySlug;
  };
}

/** Dates and slugs are ASCII: their characters are their order. */
function compareTexts(one: string, other: string): number {
  if (one === other) return 0;
  return one < other ? -1 : 1;
}
