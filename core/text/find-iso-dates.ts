import type { Span } from './span';

/** A date that stands by itself: part of a longer word or number (`v2024-05-06`, `…T10:30`) it follows that word's rules. */
const isoDate =
  /(?<![\p{Script=Latin}\d][-_]?)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?![-_]?[\p{Script=Latin}\d])/gu;

/** Dates of `text` in the form YYYY-MM-DD (ISO 8601), in order. */
export function findIsoDates(text: string): Span[] {
  return Array.from(text.matchAll(isoDate), (match) => ({ start: match.index, end: match.index + match[0].length }));
}
