import type { Session } from '../database';

/** Says of articles that they changed now: to counts that are kept, and to whoever tells the instances. A last step. */
export async function recordChanges({ query }: Session, slugs: readonly string[]): Promise<void> {
  await query(
    `insert into untold (slug, changed_at) select unnest($1::text[]), clock_timestamp()
    on conflict (slug) do update set changed_at = excluded.changed_at`,
    [slugs.toSorted()],
  );
  await query('update library set generation = generation + 1');
}
