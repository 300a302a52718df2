import { type LanguageTag, languages } from '../languages/table';

/**
 * The column, counted from the left, in which an edition stands. Left-to-right text stands in the first column and
 * right-to-left text in the second, in every locale; two languages of one direction stand in the order in which that
 * direction reads. An article in one language (`second` is null) has one column.
 */
export function columnOf(order: 'first' | 'second', first: LanguageTag, second: LanguageTag | null): 1 | 2 {
  if (second === null) return 1;
  const firstIsRtl = languages[first].direction === 'rtl';
  return (order === 'first') === firstIsRtl ? 2 : 1;
}
