import { openDatabase } from '../server/store/postgres/database';
import { migrate } from '../server/store/postgres/migrate';
import { explainDatabase, readDatabaseAddress } from './publish/explain-database';
import { say } from './publish/say';

/** Brings the tables of the database up to date; resolves with the exit code. */
async function run(): Promise<number> {
  const set = readDatabaseAddress(process.env.DATABASE_URL);
  if ('sentence' in set) return fail(set.sentence);
  const database = openDatabase(set.address, { connections: 1, statementTimeout: 0 });
  try {
    const names = await migrate(database);
    console.log(names.length === 0 ? say('upToDate') : say('migrated', { names: names.join(', ') }));
    return 0;
  } catch (error) {
    const sentence = explainDatabase(error, set.address);
    if (sentence === null) throw error;
    return fail(sentence);
  } finally {
    await database.end();
  }
}

function fail(sentence: string): number {
  console.error(sentence);
  return 1;
}

process.exitCode = await run();
