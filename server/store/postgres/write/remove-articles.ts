import type { Session } from '../database';
import { forgetWords } from './forget-words';
import { recordChanges } from './record-changes';
import { takeTurn } from './store-articles';

/** Removes articles with all that belongs to them; resolves with the slugs that were there. Run in a transaction. */
export async function removeArticles(session: Session, slugs: readonly string[]): Promise<readonly string[]> {
  const found = await session.query<{ id: number; slug: string }>(
    'select id, slug from articles where slug = any($1) order by slug for update',
    [slugs],
  );
  const numbers = found.map(({ id }) => id);
  await takeTurn(session);
  await forgetWords(session, numbers);
  await session.query('delete from articles where id = any($1)', [numbers]);
  const removed = found.map(({ slug }) => slug);
  await recordChanges(session, removed);
  return removed;
}
