import type Database from 'libsql';
import { askRow, change } from './ask-rows';

/** What a catalogue knows of itself. Times are in milliseconds since 1970. */
export type Facts = {
  /** Another one after every change, so that answers can be kept until then. */
  readonly generation: string;
  /** When the last look at all folders that came to its end began, and ended; 0 before the first one. */
  readonly seenFrom: number;
  readonly seenUntil: number;
  /** Who looks at the folders now, and when they last said so. */
  readonly looker: string;
  readonly lookerSeen: number;
  /** When an article was last forgotten. */
  readonly forgotAt: number;
  /** False while changes are kept that the parts have not settled. */
  readonly settled: boolean;
  /** What is wrong with the library itself, as JSON. */
  readonly faults: string;
};

const unknown: Facts = {
  generation: '',
  seenFrom: 0,
  seenUntil: 0,
  looker: '',
  lookerSeen: 0,
  forgotAt: 0,
  settled: true,
  faults: '[]',
};

export function readFact<Name extends keyof Facts>(db: Database.Database, name: Name): Facts[Name] {
  const row = askRow<{ value: string }>(db, 'SELECT value FROM fact WHERE name = ?', name);
  return row === undefined ? unknown[name] : (JSON.parse(row.value) as Facts[Name]);
}

export function writeFacts(db: Database.Database, facts: Partial<Facts>): void {
  for (const [name, value] of Object.entries(facts))
    change(db, 'INSERT OR REPLACE INTO fact (name, value) VALUES (?, ?)', name, JSON.stringify(value));
}
