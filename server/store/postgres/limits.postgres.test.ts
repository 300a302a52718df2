import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { languageTags } from '../../../core/languages/table';
import { articleOf, choiceOf, draftOf } from '../store-contract/fixtures/draft-of';
import { queryOf } from '../store-contract/fixtures/found-library';
import { openDatabase } from './database';
import { postgresStores } from './fixtures/postgres-stores';
import { createTestDatabase } from './fixtures/test-database';
import { migrate } from './migrate';

const stores = await postgresStores();
let { store, drop } = await stores.make();
afterEach(async () => {
  await drop();
  ({ store, drop } = await stores.make());
});
afterAll(async () => {
  await drop();
  await stores.remove();
});

describe('what PostgreSQL cannot keep', () => {
  test.each([
    ['U+0000', 'a\0b'],
    ['U+D800', 'a\ud800b'],
    ['U+DC00', '\udc00'],
  ])('is refused by its name, wherever it stands: %s', async (character, text) => {
    const drafts = [
      draftOf({ en: { title: text } }),
      draftOf({ en: { title: 'Bread', author: text } }),
      draftOf({ en: { title: 'Bread', text } }),
      draftOf({ en: 'Bread', tags: [text] }),
      draftOf({ en: 'Bread', source: { en: text } }),
    ];
    for (const draft of drafts) {
      const refused = await store.write('bread', draft, { overwrite: true });
      expect(refused).toMatchObject({ ok: false, reason: { key: 'notStorable', values: { character } } });
    }
    expect(await store.read('bread')).toBeNull();
  });

  test('is never found, and asking for it is no error', async () => {
    await store.write('bread', draftOf({ en: { title: 'Bread', author: 'A' }, tags: ['food'] }), { overwrite: false });
    for (const odd of ['\0', 'food\0', '\ud800', 'A\udc00']) {
      expect((await store.list(choiceOf({ tag: odd }))).total).toBe(0);
      expect((await store.list(choiceOf({ author: `${odd}x` }))).total).toBe(0);
      expect(await store.suggest(`bre${odd}`, 5)).toBeInstanceOf(Array);
    }
  });
});

test('texts beyond what an index takes are kept, listed and found', async () => {
  const long = 'ن'.repeat(12_000);
  const draft = draftOf({ tags: [long], ar: { title: `${long} خبز`, author: long, text: `${long} قنديل` } });
  expect(await store.write('long', draft, { overwrite: false })).toMatchObject({ ok: true });
  expect(await store.read('long')).toEqual(articleOf('long', draft));
  for (const choice of [{ tag: long }, { author: long }, { order: 'title' as const }])
    expect((await store.list(choiceOf(choice))).articles.map(({ slug }) => slug)).toEqual(['long']);
  expect((await store.search({ query: queryOf('قنديل'), reader: 'ar', offset: 0, size: 5 })).total).toBe(1);
});

describe('the tables', () => {
  test('are brought up to date once, however many begin at the same time', async () => {
    const { address, remove } = await createTestDatabase();
    const databases = [openDatabase(address), openDatabase(address), openDatabase(address)];
    const done = await Promise.all(databases.map(migrate));
    expect(done.filter((names) => names.length > 0)).toHaveLength(1);
    expect(await Promise.all(databases.map(migrate))).toEqual([[], [], []]);
    await Promise.all(databases.map(({ end }) => end()));
    await remove();
  });

  test('stay as they were where bringing them up to date fails', async () => {
    const { address, remove } = await createTestDatabase();
    const database = openDatabase(address);
    await database.query('create table searchable (in_the_way text)');
    await expect(migrate(database)).rejects.toThrow('already exists');
    const tables = await database.query<{ name: string }>(
      `select tablename as name from pg_tables where schemaname = 'public'`,
    );
    expect(tables).toEqual([{ name: 'searchable' }]);
    await database.end();
    await remove();
  });

  test('have an order of titles for every language that readers have', async () => {
    const names = await stores.database.query<{ name: string }>(
      `select collname as name from pg_collation where collname like 'titles\\_%'`,
    );
    expect(names.map(({ name }) => name).sort()).toEqual(languageTags.map((tag) => `titles_${tag}`).sort());
    for (const reader of languageTags) expect((await store.list(choiceOf({ order: 'title', reader }))).total).toBe(0);
  });
});
