import type { Article } from '../../../core/article/article';
import { createPostgresStore } from '../../../server/store/postgres/create-postgres-store';
import { openDatabase } from '../../../server/store/postgres/database';
import { migrate } from '../../../server/store/postgres/migrate';
import { tidy } from '../../../server/store/postgres/publish/published';
import type { Engine } from './engine';
import { askStore } from './store-engine';

/** Articles put in one transaction. */
const together = 200;

/** The PostgreSQL store, in a database that is emptied for it. */
export function postgresEngine(address: string): Engine {
  return {
    most: 100_000,
    make: async ({ articles }) => {
      await emptyDatabase(address);
      const store = createPostgresStore(address, { statementTimeout: 0 });
      const put = (some: readonly Article[]) =>
        store.writeMany(some.map((article) => ({ article, images: [], keepImages: false, digest: null })));
      // One batch is written while the next one is prepared, as when a library is published.
      let waiting: Article[] = [];
      let writing = Promise.resolve();
      for (const article of articles()) {
        waiting.push(article);
        if (waiting.length < together) continue;
        const next = put(waiting);
        await writing;
        writing = next;
        waiting = [];
      }
      await Promise.all([writing, put(waiting)]);
      await store.end();
      const database = openDatabase(address, { statementTimeout: 0 });
      await tidy(database);
      await database.end();
    },
    open: async () => {
      const store = createPostgresStore(address);
      const database = openDatabase(address);
      await askStore(store, 'first');
      return {
        ask: (query) => askStore(store, query),
        size: async () => {
          const [row] = await database.query<{ size: string }>('select pg_database_size(current_database()) as size');
          return Number(row?.size ?? 0);
        },
        close: async () => {
          await store.end();
          await database.end();
        },
      };
    },
  };
}

/** Every table of the database goes: the bench asks for one of its own. */
async function emptyDatabase(address: string): Promise<void> {
  const database = openDatabase(address, { statementTimeout: 0 });
  await database.query('drop schema public cascade');
  await database.query('create schema public');
  await migrate(database);
  await database.end();
}
