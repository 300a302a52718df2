import { afterAll, beforeAll, expect, test } from 'vitest';
import { createPostgresStore, type PostgresStore } from '../../server/store/postgres/create-postgres-store';
import { openDatabase } from '../../server/store/postgres/database';
import { migrate } from '../../server/store/postgres/migrate';
import { draftOf } from '../../server/store/store-contract/fixtures/draft-of';
import { queryOf } from '../../server/store/store-contract/fixtures/found-library';
import { StoreUnavailable } from '../../server/store/store-unavailable';
import { type Postgres, startPostgres } from './postgres.mjs';

// A server of its own: the other tests need theirs to stay.
let server: Postgres;
let store: PostgresStore;
beforeAll(async () => {
  server = await startPostgres();
  const database = openDatabase(server.address);
  await migrate(database);
  await database.end();
  store = createPostgresStore(server.address);
});
afterAll(async () => {
  await store.end();
  await server.remove();
});

test('a server that goes is told of as such, and used again when it is back', async () => {
  await store.write('bread', draftOf({ en: 'Bread' }), { overwrite: false });
  const search = () => store.search({ query: queryOf('bread'), reader: 'en', offset: 0, size: 10 });
  expect((await search()).total).toBe(1);
  await server.stop();
  await expect(search()).rejects.toThrow(StoreUnavailable);
  await expect(store.read('bread')).rejects.toThrow(StoreUnavailable);
  await expect(store.readImage('bread', 'a.png')).rejects.toThrow(StoreUnavailable);
  await expect(store.write('salt', draftOf({ en: 'Salt' }), { overwrite: false })).rejects.toThrow(StoreUnavailable);
  await server.start();
  expect((await search()).total).toBe(1);
  expect(await store.read('salt')).toBeNull();
});

test('a database without tables, without room for a connection, or of another name cannot be reached', async () => {
  const empty = createPostgresStore(server.address.replace(/postgres$/, 'template1'));
  await expect(empty.read('bread')).rejects.toThrow(StoreUnavailable);
  await empty.end();
  const nowhere = createPostgresStore(server.address.replace(/postgres$/, 'nowhere'));
  await expect(nowhere.read('bread')).rejects.toThrow(StoreUnavailable);
  await nowhere.end();
  const busy = createPostgresStore(server.address, { connections: 1 });
  const asked = await Promise.allSettled(Array.from({ length: 300 }, () => busy.read('bread')));
  const refused = asked.flatMap((answer) => (answer.status === 'rejected' ? [answer.reason] : []));
  expect(refused.length).toBeGreaterThan(0);
  expect(refused.every((reason) => reason instanceof StoreUnavailable)).toBe(true);
  await busy.end();
});

test('a statement that takes too long is given up, and the next one is answered', async () => {
  const hasty = openDatabase(server.address, { connections: 1, statementTimeout: 50 });
  await expect(hasty.query('select pg_sleep(60)')).rejects.toThrow(StoreUnavailable);
  expect(await hasty.query('select 1 as one')).toEqual([{ one: 1 }]);
  await hasty.end();
});
