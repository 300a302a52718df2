import type { SearchQuery } from '../../../../core/search/search-query';
import type { Session } from '../database';
import { monthOf } from './index-keys';

/** A part of the library by time of publication: these months, or all that was published before a month; null for all. */
export type Slice = { readonly months: readonly string[] } | { readonly before: string } | null;

/** A library of so many editions is asked in one go. */
const small = 20_000;
/** Editions of the first slice and of the second at least; the third is the rest. */
const sizes = [5_000, 20_000];

/**
 * The slices of the library in which something is looked for, the newest first: a common word is found often enough in
 * the first, and a rare one costs little in each. Months that dates leave out are in none.
 */
export async function listSlices({ query }: Session, { before, after }: SearchQuery): Promise<readonly Slice[]> {
  const months = await query<{ month: string; editions: number }>(
    `select month, editions from months where editions > 0 and month >= $1 and month <= $2 order by month desc`,
    [monthOf(after ?? ''), monthOf(before ?? 'a')],
    'months',
  );
  if (months.reduce((sum, { editions }) => sum + editions, 0) <= small) return [null];
  const slices: Slice[] = [];
  let at = 0;
  for (const size of sizes) {
    const from = at;
    for (let editions = 0; editions < size && at < months.length; at += 1) editions += months[at]?.editions ?? 0;
    if (at > from) slices.push({ months: months.slice(from, at).map(({ month }) => month) });
  }
  const last = months[at - 1];
  return at < months.length && last !== undefined ? [...slices, { before: last.month }] : slices;
}
