import { randomUUID } from 'node:crypto';
import type Database from 'libsql';
import { findCorrectionNotices } from '../../../content/find-correction-notices';
import type { FolderRead } from '../../../content/read-article-folder';
import { askRow, change } from './ask-rows';
import { catalogueParts } from './catalogue-parts';
import { writeFacts } from './facts';

/** A folder that was looked at: its signature from before it was read, so that a change meanwhile is seen the next time. */
export type LookedAt = { readonly slug: string; readonly signature: string; readonly read: FolderRead };

/** Keeps what was found in a folder in place of what was known of it. In a transaction. */
export function keepArticle(db: Database.Database, { slug, signature, read }: LookedAt): void {
  const { article, faults } = read;
  const notices = article === null ? [] : findCorrectionNotices(article);
  const row = askRow<{ id: number }>(
    db,
    `INSERT INTO article (slug, signature, faults, notices) VALUES (?, ?, ?, ?)
     ON CONFLICT (slug) DO UPDATE SET signature = excluded.signature, faults = excluded.faults, notices = excluded.notices
     RETURNING id`,
    slug,
    signature,
    JSON.stringify(faults),
    JSON.stringify(notices),
  );
  if (row === undefined) throw new Error(`The catalogue did not keep “${slug}”.`);
  for (const part of catalogueParts) {
    part.onArticleRemoved(db, row.id);
    if (article !== null) part.onArticleChanged(db, { id: row.id, article });
  }
}

/** Forgets an article whose folder is gone. In a transaction. */
export function forgetArticle(db: Database.Database, slug: string): void {
  const row = askRow<{ id: number }>(db, 'SELECT id FROM article WHERE slug = ?', slug);
  if (row === undefined) return;
  for (const part of catalogueParts) part.onArticleRemoved(db, row.id);
  change(db, 'DELETE FROM article WHERE id = ?', row.id);
}

/** To be called after the last of several changes. In a transaction. */
export function settle(db: Database.Database): void {
  for (const part of catalogueParts) part.onSettled?.(db);
}

/** In the transaction of every change, so that no answer is kept beyond it. */
export function nextGeneration(db: Database.Database): void {
  writeFacts(db, { generation: randomUUID() });
}
