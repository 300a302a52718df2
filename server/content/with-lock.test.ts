import * as fs from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { withLock } from './with-lock';

vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof import('node:fs/promises')>();
  return { ...real, rename: vi.fn(real.rename) };
});

let root = '';
let lock = '';
beforeEach(async () => {
  root = await fs.mkdtemp(join(tmpdir(), 'lock-'));
  lock = join(root, '.lock-bread');
});
afterEach(() => fs.rm(root, { recursive: true, force: true }));

test('a lock that was taken while a dead one was being removed stays with its holder', async () => {
  const real = await vi.importActual<typeof import('node:fs/promises')>('node:fs/promises');
  const taken = `${process.pid} another`;
  await fs.writeFile(lock, '999999999 dead');
  vi.mocked(fs.rename).mockImplementationOnce(async (from, to) => {
    await fs.rm(lock);
    await fs.writeFile(lock, taken);
    await real.rename(from, to);
  });
  let worked = false;
  const work = withLock(root, 'bread', async () => {
    worked = true;
  });
  await setTimeout(300);
  expect(fs.rename).toHaveBeenCalledTimes(1);
  expect(worked).toBe(false);
  expect(await fs.readFile(lock, 'utf8')).toBe(taken);
  await fs.rm(lock);
  await work;
  expect(worked).toBe(true);
  expect(await fs.readdir(root)).toEqual([]);
});

test('a writer whose lock was taken over leaves it to the new holder', async () => {
  await withLock(root, 'bread', () => fs.writeFile(lock, `${process.pid} another`));
  expect(await fs.readFile(lock, 'utf8')).toBe(`${process.pid} another`);
});
