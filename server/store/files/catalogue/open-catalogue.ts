import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Database from 'libsql';
import { isUnreadable } from './catalogue-errors';
import { catalogueParts } from './catalogue-parts';
import { inTransaction } from './in-transaction';

/** To be raised when the tables below change. */
const version = 2;

/**
 * `article`: every folder as it was last looked at, and when it was kept; one without faults has rows in the tables of the
 * parts.
 * `fact`: what is known of the catalogue itself.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS article (
    id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE, signature TEXT NOT NULL, digest TEXT NOT NULL, faults TEXT NOT NULL,
    notices TEXT NOT NULL, changed INTEGER NOT NULL
  );
  CREATE INDEX IF NOT EXISTS article_said ON article (slug) WHERE faults <> '[]' OR notices <> '[]';
  CREATE INDEX IF NOT EXISTS article_changed ON article (changed);
  CREATE TABLE IF NOT EXISTS fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
`;

/** A catalogue that is open, and the file it is kept in; null for one in memory. */
export type OpenCatalogue = { readonly db: Database.Database; readonly file: string | null };

/**
 * Opens the catalogue of a library, which is made where there is none of this version. `cache` is the folder that keeps
 * it; a file in it that cannot be read is replaced. Throws where that folder cannot be written.
 */
export function openCatalogue(cache: string, library: string): OpenCatalogue {
  mkdirSync(cache, { recursive: true });
  const start = `catalogue-${digest(library)}-`;
  const name = `${start}${digest(currentVersion())}.db`;
  // Another version, or another Intl, sorts and cuts otherwise: its catalogue is of no use.
  for (const other of readdirSync(cache))
    if (other.startsWith(start) && !other.startsWith(name)) rmSync(join(cache, other), { force: true });
  const file = join(cache, name);
  try {
    return { db: openFile(file), file };
  } catch (error) {
    if (!isUnreadable(error)) throw error;
    removeFile(file);
    return { db: openFile(file), file };
  }
}

/** A catalogue for this process alone. */
export function openCatalogueInMemory(): OpenCatalogue {
  return { db: openFile(':memory:'), file: null };
}

/** Forgets a catalogue that cannot be read. Other processes that have it open keep what they have. */
export function removeCatalogue({ db, file }: OpenCatalogue): void {
  db.close();
  if (file !== null) removeFile(file);
}

function removeFile(file: string): void {
  for (const end of ['', '-wal', '-shm']) rmSync(file + end, { force: true });
}

function openFile(file: string): Database.Database {
  const db = new Database(file);
  try {
    return prepareTables(db);
  } catch (error) {
    db.close();
    throw error;
  }
}

function prepareTables(db: Database.Database): Database.Database {
  // Others write for a moment only; this process answers nothing while it waits for them.
  db.exec('PRAGMA busy_timeout = 3000');
  db.exec('PRAGMA journal_mode = WAL');
  // A power cut may lose the last changes, never the order of them; they are found again in the folder.
  db.exec('PRAGMA synchronous = NORMAL');
  db.exec('PRAGMA cache_size = -64000');
  inTransaction(db, () => {
    db.exec(schema);
    for (const part of catalogueParts) db.exec(part.schema);
  });
  return db;
}

function currentVersion(): string {
  const parts = catalogueParts.map((part) => `${part.name} ${part.version}`);
  return [version, process.versions.icu, process.versions.unicode, ...parts].join('\n');
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
