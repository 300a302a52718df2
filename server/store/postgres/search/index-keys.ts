/** Longer keys are not in the index: PostgreSQL takes 2,046 bytes in a query. No word that can be asked for is as long, but for oddities. */
export const longestKey = 300;

/** A key that is in the head of an edition: its title, headings, names and tags. No word holds a colon. */
export function headKey(key: string): string {
  return `head:${key}`;
}

/** The key of the month of a date, or of a month. */
export function monthKey(date: string): string {
  return `month:${monthOf(date)}`;
}

/** `2026-02` of `2026-02-14T10:00`. */
export function monthOf(date: string): string {
  return date.slice(0, 7);
}
