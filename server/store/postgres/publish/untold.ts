import { mostToldOneByOne } from '../../articles-changed';
import type { Session } from '../database';
import { listBeside } from './list-beside';

/**
 * Tells whoever keeps pages which articles changed, and which others show one of them as a neighbour or a related one.
 * What was told is forgotten; where `tell` fails it stays to be told.
 */
export async function tellUntold(
  session: Session,
  tell: (slugs: readonly string[]) => Promise<unknown>,
): Promise<void> {
  const rows = await session.query<{ slug: string; changed_at: string }>(
    'select slug, changed_at::text from untold order by changed_at',
  );
  if (rows.length === 0) return;
  const slugs = rows.map(({ slug }) => slug);
  const touched = new Set(slugs);
  if (slugs.length <= mostToldOneByOne) for (const other of await listBeside(session, slugs)) touched.add(other);
  await tell([...touched]);
  await session.query(
    `delete from untold using unnest($1::text[], $2::timestamptz[]) as told(slug, changed_at)
    where untold.slug = told.slug and untold.changed_at <= told.changed_at`,
    [slugs, rows.map((row) => row.changed_at)],
  );
}
