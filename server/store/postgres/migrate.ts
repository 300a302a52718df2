import { readdir, readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Database } from './database';

const folder = fileURLToPath(new URL('./migrations/', import.meta.url));
/** Any number, the same for everybody: who migrates second waits for the first. */
const lock = 7_316_254;

/**
 * Brings the tables of a database up to date: the files of `migrations/` that it has not had, in their order, all of them
 * or none. Resolves with the names of those that were run now. A file that was run is never edited; another one follows.
 */
export async function migrate(database: Database): Promise<readonly string[]> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return database.transact(async ({ query }) => {
    await query('select pg_advisory_xact_lock($1)', [lock]);
    await query(
      'create table if not exists migrations (name text primary key, run_at timestamptz not null default now())',
    );
    const known = new Set((await query<{ name: string }>('select name from migrations')).map(({ name }) => name));
    const due = files.filter((name) => !known.has(name));
    for (const name of due) {
      await query(await readFile(`${folder}${name}`, 'utf8'));
      await query('insert into migrations (name) values ($1)', [name]);
    }
    return due;
  });
}
