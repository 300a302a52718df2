import { randomUUID } from 'node:crypto';
import type Database from 'libsql';
import type { Fault } from '../../../../core/article/fault';
import { findCorrectionNotices } from '../../../content/find-correction-notices';
import type { FolderRead } from '../../../content/read-article-folder';
import { askRow, change } from './ask-rows';
import type { KeepRows } from './catalogue-part';
import { catalogueParts } from './catalogue-parts';
import { writeFacts } from './facts';

/** A folder that was looked at, and what the parts made of its article. */
export type Looked = {
  readonly slug: string;
  readonly signature: string;
  readonly read: FolderRead;
  readonly notices: readonly Fault[];
  readonly keepRows: readonly KeepRows[];
};

/**
 * Makes what is kept of a folder. Takes its time, outside of any transaction. `signature` is from before the folder was
 * read, so that a change meanwhile is seen the next time.
 */
export function toLooked(slug: string, signature: string, read: FolderRead, parts = catalogueParts): Looked {
  const { article } = read;
  if (article === null) return { slug, signature, read, notices: [], keepRows: [] };
  const keepRows = parts.map((part) => part.onArticleChanged(article));
  return { slug, signature, read, notices: findCorrectionNotices(article), keepRows };
}

/** Keeps what was found in a folder in place of what was known of it. In a transaction. */
export function keepArticle(db: Database.Database, { slug, signature, read, notices, keepRows }: Looked): void {
  const row = askRow<{ id: number }>(
    db,
    `INSERT INTO article (slug, signature, faults, notices) VALUES (?, ?, ?, ?)
     ON CONFLICT (slug) DO UPDATE SET signature = excluded.signature, faults = excluded.faults, notices = excluded.notices
     RETURNING id`,
    slug,
    signature,
    JSON.stringify(read.faults),
    JSON.stringify(notices),
  );
  if (row === undefined) throw new Error(`The catalogue did not keep “${slug}”.`);
  for (const part of catalogueParts) part.onArticleRemoved(db, row.id);
  for (const keep of keepRows) keep(db, row.id);
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
