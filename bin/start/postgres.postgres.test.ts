import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterEach, beforeEach, expect, inject, test } from 'vitest';
import { findPostgres } from './find-postgres.mjs';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'find-postgres-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

async function placeServer(...folders: string[]): Promise<string> {
  const folder = join(root, ...folders);
  await mkdir(folder, { recursive: true });
  for (const program of ['initdb', 'postgres']) await writeFile(join(folder, program), '');
  return folder;
}

test('the newest of the versions that a system has is found', async () => {
  await placeServer('9', 'bin');
  const newest = await placeServer('15', 'bin');
  await mkdir(join(root, '16', 'bin'), { recursive: true });
  expect(findPostgres({ env: {}, folders: [root] })).toBe(newest);
});

test('a server on the PATH comes before those of the system', async () => {
  await placeServer('15', 'bin');
  const own = await placeServer('own');
  expect(findPostgres({ env: { PATH: `/nowhere:${own}` }, folders: [root] })).toBe(own);
});

test('the folder that is named wins, and nothing stands in for it', async () => {
  await placeServer('15', 'bin');
  const named = await placeServer('named');
  expect(findPostgres({ env: { POSTGRES_BIN: named }, folders: [root] })).toBe(named);
  expect(findPostgres({ env: { POSTGRES_BIN: join(root, 'none') }, folders: [root] })).toBeNull();
});

test('the server for the tests is a real one, in UTF-8', async () => {
  const client = new Client({ connectionString: inject('postgres') });
  await client.connect();
  const { rows } = await client.query('show server_encoding');
  await client.end();
  expect(rows).toEqual([{ server_encoding: 'UTF8' }]);
});
