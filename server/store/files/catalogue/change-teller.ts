import type Database from 'libsql';
import { tellArticlesChanged } from '../../articles-changed';
import { changesSince } from './changes-since';
import { readFact } from './facts';

/** Tells what changed in a catalogue since the last time, whichever process changed it; the first time there is nothing to tell. */
export function changeTeller(): (db: Database.Database) => void {
  let known: { readonly generation: string; readonly at: number } | null = null;
  return (db) => {
    const generation = readFact(db, 'generation');
    if (known?.generation === generation) return;
    const since = known?.at;
    known = { generation, at: Date.now() };
    if (since !== undefined) tellArticlesChanged({ slugs: changesSince(db, since) });
  };
}
