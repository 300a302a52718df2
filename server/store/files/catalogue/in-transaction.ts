import type Database from 'libsql';

/**
 * Changes a catalogue all or not at all, while no other process does. An error is thrown on as it is: where the disk is
 * full SQLite has ended the transaction itself, and the library's own `transaction` would complain of that instead.
 */
export function inTransaction<Result>(db: Database.Database, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.inTransaction) db.exec('ROLLBACK');
    throw error;
  }
}
