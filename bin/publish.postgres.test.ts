import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { createContentStore } from '../server/content/content-store';
import { createPostgresStore } from '../server/store/postgres/create-postgres-store';
import { openDatabase } from '../server/store/postgres/database';
import { createTestDatabase, runOn } from '../server/store/postgres/fixtures/test-database';
import { migrate } from '../server/store/postgres/migrate';
import { explainDatabase, readDatabaseAddress } from './publish/explain-database';
import { readArguments } from './publish/read-arguments';

const command = fileURLToPath(new URL('./publish.ts', import.meta.url));
const { address, remove } = await createTestDatabase();
const root = await mkdtemp(join(tmpdir(), 'publish-'));
const database = openDatabase(address);
const store = createPostgresStore(address);
let content = '';
beforeEach(async () => {
  content = await mkdtemp(join(root, 'content-'));
  await database.query('drop schema public cascade');
  await database.query('create schema public');
});
afterAll(async () => {
  await Promise.all([store.end(), database.end()]);
  await remove();
  await rm(root, { recursive: true, force: true });
});

async function place(slug: string, files: Record<string, string | Uint8Array>): Promise<void> {
  await mkdir(join(content, slug), { recursive: true });
  for (const [name, text] of Object.entries(files)) await writeFile(join(content, slug, name), text);
}

function files(title: string, text = 'One.') {
  return {
    'article.json': '{"publishedAt":"2026-01-31T18:30","original":"en","tags":["food"]}',
    'en.md': `---\ntitle: ${title}\ntranslation: original\n---\n\n${text}\n`,
    'ar.md': '---\ntitle: خُبز\ntranslation: human\n---\n\nواحد.\n',
  };
}

const words = (...more: string[]) => ['--import', 'tsx', command, '--to', 'postgres', '--content', content, ...more];

async function publish(more: readonly string[] = [], set: Record<string, string> = {}) {
  const env = { ...process.env, REDIS_URL: '', DATABASE_URL: address, ...set };
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, words(...more), { env }, (error, out, err) =>
      resolve({ code: error === null ? 0 : Number(error.code), out, err }),
    );
  });
}

describe('publishing', () => {
  test('writes what is new or changed and nothing else, names what is broken, removes only when told to', async () => {
    const onePixel = Buffer.from(
      'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
      'base64',
    );
    await place('bread', { ...files('Bread', '![A bridge](bridge.png)\n\nOne.'), 'bridge.png': onePixel });
    await place('salt', files('Salt'));
    expect(await publish()).toMatchObject({ code: 0, out: expect.stringContaining('Published: 2. Unchanged: 0.') });
    const folder = createContentStore(content);
    for (const slug of ['bread', 'salt']) expect(await store.read(slug)).toEqual(await folder.read(slug));
    const image = await store.readImage('bread', 'bridge.png');
    expect(image?.contentType).toBe('image/png');
    expect(onePixel.equals(image?.bytes ?? new Uint8Array())).toBe(true);
    expect(await publish()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^Nothing to publish: all 2 articles/),
    });

    await place('salt', files('Salt again'));
    await place('night', { 'article.json': '{', 'en.md': files('Night')['en.md'] });
    const changed = await publish();
    expect(changed).toMatchObject({
      code: 1,
      out: expect.stringContaining('Published: 1. Unchanged: 1. Removed: 0. Broken: 1.'),
    });
    expect(changed.err).toMatch(/^night\/article\.json:1 {2}This file is not complete JSON\./m);
    expect((await store.read('salt'))?.editions.en?.title).toBe('Salt again');

    await rm(join(content, 'night'), { recursive: true });
    await rm(join(content, 'bread'), { recursive: true });
    expect((await publish()).out).toContain('In the database, but not in the folder: 1.');
    expect(await store.read('bread')).not.toBeNull();
    expect(await publish(['--remove'])).toMatchObject({ code: 0, out: expect.stringContaining('Removed: 1.') });
    expect(await store.read('bread')).toBeNull();
  });

  test('leaves each article whole or absent when it is killed, and goes on from there', async () => {
    const slugs = Array.from({ length: 130 }, (_, at) => `article-${at}`);
    for (const slug of slugs) await place(slug, files(slug));
    const env = { ...process.env, REDIS_URL: '', DATABASE_URL: address };
    const killed = spawn(process.execPath, words(), { env, stdio: 'ignore' });
    const count = () =>
      database.query<{ slug: string }>('select slug from articles').catch(() => [] as { slug: string }[]);
    while ((await count()).length === 0 && killed.exitCode === null) await new Promise(setImmediate);
    killed.kill('SIGKILL');
    if (killed.exitCode === null && killed.signalCode === null) await once(killed, 'exit');
    const there = (await count()).map(({ slug }) => slug);
    const folder = createContentStore(content);
    for (const slug of slugs)
      expect(await store.read(slug)).toEqual(there.includes(slug) ? await folder.read(slug) : null);
    const again = await publish();
    expect(again).toMatchObject({ code: 0, err: '' });
    if (there.length < slugs.length)
      expect(again.out).toContain(`Published: ${slugs.length - there.length}. Unchanged: ${there.length}.`);
    expect(await count()).toHaveLength(slugs.length);
    expect(await database.query('select from untold')).toEqual([]);
  });

  test('tells of the articles beside one that is removed or gets another day', async () => {
    const onDay = (day: string) => ({
      ...files(`Of ${day}`),
      'article.json': JSON.stringify({ publishedAt: `2026-01-${day}T18:30`, original: 'en', tags: [day] }),
    });
    for (const day of ['01', '02', '03', '04', '05', '06', '07']) await place(`day-${day}`, onDay(day));
    expect((await publish()).code).toBe(0);
    await rm(join(content, 'day-02'), { recursive: true });
    await place('day-06', { 'article.json': onDay('31')['article.json'] });
    // Nobody can be told: what is to be told stays.
    await publish(['--remove'], { REDIS_URL: 'redis://127.0.0.1:1' });
    const untold = await database.query<{ slug: string }>('select slug from untold order by slug');
    expect(untold.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['day-01', 'day-02', 'day-03', 'day-05', 'day-06', 'day-07']),
    );
  });

  test('says what is wrong with the command, and what to do', async () => {
    await place('bread', files('Bread'));
    expect(await publish(['nothing-here'])).toMatchObject({
      code: 1,
      err: expect.stringMatching(/^There is no article “nothing-here” in the folder/),
    });
    expect(readArguments([], content)).toMatch(/^Say where to publish to: --to postgres\./);
    expect(readArguments(['--to', 'mars'], content)).toMatch(
      /^There is no store “mars” to publish to\. Write --to postgres\./,
    );
    expect(readArguments(['--fast'], content)).toMatch(/^There is no option --fast\./);
    expect(readArguments(['--to'], content)).toMatch(/^The option --to needs a value/);
    expect(readArguments(['--to', 'postgres', '../x'], content)).toMatch(
      /^“\.\.\/x” cannot be the name of an article\./,
    );
  });

  test('says what is wrong with the database, and what to do', async () => {
    expect(readDatabaseAddress('')).toEqual({ sentence: expect.stringMatching(/^DATABASE_URL is not set\./) });
    expect(readDatabaseAddress('mysql://host/db')).toEqual({
      sentence: expect.stringMatching(/^DATABASE_URL is not the address of a PostgreSQL database\./),
    });
    await runOn(address, 'create role reader login password $$reader$$');
    expect(await complaintOf({ port: '1' })).toMatch(
      /^The database on 127\.0\.0\.1:1 cannot be reached \(.*ECONNREFUSED/,
    );
    expect(await complaintOf({ password: 'wrong' })).toMatch(
      /^The database refuses the name “postgres” or its password\./,
    );
    expect(await complaintOf({ pathname: 'nowhere' })).toMatch(/^There is no database “nowhere” on 127\.0\.0\.1:/);
    expect(await complaintOf({ username: 'reader', password: 'reader' })).toMatch(
      /^The name “reader” may not do this in the database “test_\w+”: no schema has been selected to create in\./,
    );
    await runOn(address, 'drop role reader');
  });
});

/** What is said of the address with some of its parts changed. */
async function complaintOf(parts: Partial<Pick<URL, 'port' | 'password' | 'pathname' | 'username'>>) {
  const changed = Object.assign(new URL(address), parts).href;
  const other = openDatabase(changed);
  const error = await migrate(other).catch((caught: unknown) => caught);
  await other.end();
  return explainDatabase(error, changed);
}
