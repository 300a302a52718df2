import { createHash, randomUUID } from 'node:crypto';
import type Database from 'libsql';
import type { Fault } from '../../../../core/article/fault';
import { findCorrectionNotices } from '../../../content/find-correction-notices';
import type { FolderRead } from '../../../content/read-article-folder';
import { listBeside } from '../lists/list-beside';
import { askRow, change } from './ask-rows';
import type { KeepRows } from './catalogue-part';
import { catalogueParts } from './catalogue-parts';
import { writeFacts } from './facts';

/** A folder that was read, and what it had to be known again by before that: a change meanwhile is seen the next time. */
export type ReadFolder = {
  readonly slug: string;
  readonly signature: string;
  readonly images: string;
  readonly read: FolderRead;
};

/** The same, with what is kept of it. */
export type Looked = Omit<ReadFolder, 'images'> & {
  readonly digest: string;
  readonly notices: readonly Fault[];
  readonly keepRows: readonly KeepRows[];
};

/** Tells what was read of one folder from anything else that could be. */
export function digestOf({ read, images }: ReadFolder): string {
  return createHash('sha256').update(JSON.stringify(read)).update(images).digest('base64url');
}

/** Makes what is kept of a folder. Takes its time, outside of any transaction. */
export function toLooked(folder: ReadFolder, parts = catalogueParts): Looked {
  const { slug, signature, read } = folder;
  const { article } = read;
  const looked = { slug, signature, read, digest: digestOf(folder) };
  if (article === null) return { ...looked, notices: [], keepRows: [] };
  const keepRows = parts.map((part) => part.onArticleChanged(article));
  return { ...looked, notices: findCorrectionNotices(article), keepRows };
}

/** Keeps the signature of a folder that says what it said before. In a transaction. */
export function keepSignature(db: Database.Database, { slug, signature }: ReadFolder): void {
  change(db, 'UPDATE article SET signature = ? WHERE slug = ?', signature, slug);
}

/** Keeps what was found in a folder in place of what was known of it. In a transaction. */
export function keepArticle(db: Database.Database, looked: Looked): void {
  const { slug, signature, digest, read, notices, keepRows } = looked;
  const now = Date.now();
  // Pages that name it by the day and the words that it had until now are to be made anew as well.
  for (const other of listBeside(db, slug)) change(db, 'UPDATE article SET changed = ? WHERE slug = ?', now, other);
  const row = askRow<{ id: number }>(
    db,
    `INSERT INTO article (slug, signature, digest, faults, notices, changed) VALUES (?, ?, ?, ?, ?, ?)
     ON CONFLICT (slug) DO UPDATE SET signature = excluded.signature, digest = excluded.digest,
       faults = excluded.faults, notices = excluded.notices, changed = excluded.changed
     RETURNING id`,
    slug,
    signature,
    digest,
    JSON.stringify(read.faults),
    JSON.stringify(notices),
    now,
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
  writeFacts(db, { forgotAt: Date.now() });
}

/** To be called after the last of several changes. In a transaction. */
export function settle(db: Database.Database): void {
  for (const part of catalogueParts) part.onSettled?.(db);
}

/** In the transaction of every change, so that no answer is kept beyond it. */
export function nextGeneration(db: Database.Database): void {
  writeFacts(db, { generation: randomUUID() });
}
