import { type LanguageTag, languages } from '../languages/table';
import type { ArticleSummary } from './article-summary';
import type { ListOrder } from './list-values';
import { titleShownTo } from './shown-to';

const arabicStart = /^[\p{Cf}\p{M}]*\p{Script=Arabic}/u;

/**
 * How titles are sorted for a reader of a language: as the language does, its own script first. Arabic titles are sorted
 * as Arabic does, with or without hamza side by side, for whoever reads them; where Arabic is not the reader's language they
 * come last.
 */
export function titleComparer(reader: LanguageTag): (one: string, other: string) => number {
  const own = new Intl.Collator(languages[reader].intl).compare;
  const arabic = new Intl.Collator(languages.ar.intl).compare;
  return (one, other) => {
    const isApart = comesApart(reader, one);
    if (isApart !== comesApart(reader, other)) return isApart ? 1 : -1;
    return isApart ? arabic(one, other) : own(one, other);
  };
}

/** True for a title that comes after all others, sorted as Arabic sorts: one in Arabic, for a reader of another script. */
export function comesApart(reader: LanguageTag, title: string): boolean {
  return languages[reader].script !== 'Arab' && arabicStart.test(title);
}

/** Which of two articles comes first in a list; of those alike the newer one, then the one whose slug comes first. */
export function articleComparer(order: ListOrder, reader: LanguageTag) {
  const compare = titleComparer(reader);
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
