import type { Session } from '../database';

/** Counts the words of articles, by their numbers, out of the words of the library, before those articles change or go. */
export async function forgetWords({ query }: Session, articles: readonly number[]): Promise<void> {
  const gone = await query<{ folded: string }>(
    `with gone as (
      select w.folded, count(*)::int as editions from searchable s, unnest(s.words) as w(folded)
      where s.article = any($1) group by w.folded order by w.folded
    )
    update words set editions = words.editions - gone.editions from gone where words.folded = gone.folded
    returning words.folded`,
    [articles],
  );
  if (gone.length > 0)
    await query('delete from words where editions <= 0 and folded = any($1)', [gone.map(({ folded }) => folded)]);
}
