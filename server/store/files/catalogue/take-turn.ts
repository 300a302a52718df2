import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import type Database from 'libsql';
import { readFact, writeFacts } from './facts';
import { inTransaction } from './in-transaction';

/** Whoever has said nothing for so long, in milliseconds, looks no more: another may take the turn. */
const silence = 5_000;

/** The turn to look at the folders, which one process at a time has. */
export type Turn = { readonly keep: () => void; readonly end: () => void };

/**
 * Waits for the turn to look at the folders. Null as soon as a look that began after `since` has come to its end: then
 * there is nothing left to do.
 */
export async function takeTurn(db: Database.Database, since: number): Promise<Turn | null> {
  const self = randomUUID();
  const take = (): boolean => {
    const taken = readFact(db, 'looker') !== '' && Date.now() - readFact(db, 'lookerSeen') < silence;
    if (!taken) writeFacts(db, { looker: self, lookerSeen: Date.now() });
    return !taken;
  };
  while (readFact(db, 'seenFrom') <= since) {
    if (inTransaction(db, take)) {
      return {
        keep: () => writeFacts(db, { looker: self, lookerSeen: Date.now() }),
        end: () => {
          if (readFact(db, 'looker') === self) writeFacts(db, { looker: '' });
        },
      };
    }
    await setTimeout(25);
  }
  return null;
}
