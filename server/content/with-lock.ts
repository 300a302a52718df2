import { randomUUID } from 'node:crypto';
import { link, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './to-disk-reason';

const patience = 10_000;
const oldest = 10 * 60_000;

/**
 * Runs `work` while no other process of this machine writes the same article; `null` when that does not end in ten
 * seconds. The lock is a file with the holder's process number and a token of its own; a dead holder's lock, or one older
 * than ten minutes, is taken over.
 */
export async function withLock<Result>(
  root: string,
  slug: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const path = join(root, `.lock-${slug}`);
  const holder = `${process.pid} ${randomUUID()}`;
  const deadline = Date.now() + patience;
  while (!(await take(path, holder))) {
    await dropDead(path);
    if (Date.now() > deadline) return null;
    await setTimeout(10 + Math.random() * 20);
  }
  try {
    return await work();
  } finally {
    // Taken over after ten minutes, the lock is another writer's by now.
    if ((await look(path))?.holder === holder) await rm(path, { force: true });
  }
}

async function take(path: string, holder: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(holder).finally(() => file.close());
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

/** Removes the lock of a dead holder. Another writer may do so too and take the lock at any moment in between. */
async function dropDead(path: string): Promise<void> {
  const seen = await look(path);
  if (seen === null || !isDead(seen)) return;
  const aside = `${path}-${randomUUID()}`;
  await rename(path, aside).catch(() => null);
  const moved = await look(aside);
  // Not the lock that was seen: it is put back, unless its place is taken.
  if (moved && !isSame(moved, seen)) await link(aside, path).catch(() => null);
  await rm(aside, { force: true });
}

type Lock = { readonly holder: string; readonly file: number; readonly time: number };

async function look(path: string): Promise<Lock | null> {
  const [holder, found] = await Promise.all([readFile(path, 'utf8').catch(() => null), stat(path).catch(() => null)]);
  return holder === null || found === null ? null : { holder, file: found.ino, time: found.mtimeMs };
}

/** A lock that is being written has no token yet, so the file counts as well. */
function isSame(one: Lock, other: Lock): boolean {
  return one.holder === other.holder && one.file === other.file && one.time === other.time;
}

function isDead({ holder, time }: Lock): boolean {
  const age = Date.now() - time;
  // A lock without a number is being written just now, unless its writer was killed doing so.
  return holder === '' ? age > 2_000 : age > oldest || !isAlive(Number.parseInt(holder, 10));
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
