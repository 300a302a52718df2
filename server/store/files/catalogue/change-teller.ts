import type Database from 'libsql';
import { tellArticlesChanged } from '../../articles-changed';
import { changesSince } from './changes-since';
import { readFact } from './facts';

/**
 * Tells what changed in a catalogue since the last time, whichever process changed it; the first time what changed since
 * `builtAt`, milliseconds, when the pages were made that are there from the start. Where nobody hears it yet, it is told
 * the next time. Without `builtAt` there is nothing to tell at first.
 */
export function changeTeller(builtAt: number | null): (db: Database.Database) => void {
  let known = builtAt === null ? null : { generation: '', at: builtAt };
  return (db) => {
    const generation = readFact(db, 'generation');
    if (known?.generation === generation) return;
    const now = { generation, at: Date.now() };
    if (known === null || tellArticlesChanged({ slugs: changesSince(db, known.at) })) known = now;
  };
}
