import { setImmediate } from 'node:timers/promises';
import type Database from 'libsql';
import type { Fault } from '../../../../core/article/fault';
import { listFolders } from '../../../content/list-folders';
import type { FolderRead } from '../../../content/read-article-folder';
import { askJson } from './ask-rows';
import { readFact, writeFacts } from './facts';
import { findChanged, type Known } from './find-changed';
import { inTransaction } from './in-transaction';
import {
  digestOf,
  forgetArticle,
  keepArticle,
  keepSignature,
  type Looked,
  nextGeneration,
  type ReadFolder,
  settle,
  toLooked,
} from './keep-article';
import type { Turn } from './take-turn';

/** Folders read at once, and articles kept in one transaction. */
const readTogether = 8;
const keptTogether = 32;

export type Folder = {
  readonly root: string;
  readonly inspect: (slug: string) => Promise<FolderRead>;
};

/**
 * Brings a catalogue up to date with a folder: reads the articles that are new or changed, forgets those that are gone.
 * Resolves with what is wrong with the articles that were read. A folder that cannot be listed changes nothing.
 */
export async function lookAtFolders(
  db: Database.Database,
  { root, inspect }: Folder,
  turn: Turn,
): Promise<readonly Fault[]> {
  const seenFrom = Date.now();
  // Before the folders are listed: what is written in between must not look as if it were gone.
  const rows = "SELECT json_array(slug, json_object('signature', signature, 'digest', digest)) AS row FROM article";
  const known = new Map(askJson<[string, Known]>(db, rows));
  const folders = await listFolders(root);
  const missing: Fault = { file: root, line: null, reason: { key: 'libraryMissing', values: { folder: root } } };
  const changed = folders === null ? [] : await findChanged(root, folders.slugs, known, turn);
  const present = new Set(folders?.slugs);
  const gone = folders === null ? [] : [...known.keys()].filter((slug) => !present.has(slug));
  const faults: Fault[] = [];
  const pending: Looked[] = [];
  const same: ReadFolder[] = [];
  const keepPending = (isLast: boolean) => {
    for (const folder of same) keepSignature(db, folder);
    for (const looked of pending) keepArticle(db, looked);
    faults.push(...pending.flatMap(({ read }) => read.faults));
    if (isLast) for (const slug of gone) forgetArticle(db, slug);
    if (pending.length > 0 || gone.length > 0) nextGeneration(db);
    if (isLast && (pending.length > 0 || gone.length > 0 || !readFact(db, 'settled'))) settle(db);
    writeFacts(db, { settled: isLast });
    turn.keep();
    pending.length = 0;
    same.length = 0;
  };
  for (let start = 0; start < changed.length; start += readTogether) {
    const group = changed.slice(start, start + readTogether);
    const reads = await Promise.all(group.map(async (unread) => ({ ...unread, read: await inspect(unread.slug) })));
    for (const folder of reads) {
      if (known.get(folder.slug)?.digest === digestOf(folder)) same.push(folder);
      else pending.push(toLooked(folder));
      await setImmediate();
    }
    turn.keep();
    if (pending.length >= keptTogether && start + readTogether < changed.length)
      inTransaction(db, () => keepPending(false));
  }
  inTransaction(db, () => keepPending(true));
  writeFacts(db, {
    seenFrom,
    seenUntil: Date.now(),
    faults: JSON.stringify(folders === null ? [missing] : folders.faults),
  });
  return faults;
}
