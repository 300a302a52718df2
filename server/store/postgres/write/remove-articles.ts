import { mostToldOneByOne } from '../../articles-changed';
import type { Session } from '../database';
import { listBeside } from '../publish/list-beside';
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
  const removed = found.map(({ slug }) => slug);
  // Once it is gone nobody knows whose pages name it.
  const beside = removed.length > mostToldOneByOne ? [] : await listBeside(session, removed);
  await takeTurn(session);
  await forgetWords(session, numbers);
  await session.query('delete from articles where id = any($1)', [numbers]);
  await recordChanges(session, [...new Set([...removed, ...beside])]);
  return removed;
}
