import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { errorCode } from './to-disk-reason';

const patience = 10_000;
const oldest = 10 * 60_000;

/**
 * Runs `work` while no other process of this machine writes the same article; `null` when that does not end in ten
 * seconds. The lock is a file with the holder's process number; a dead holder's lock, or one older than ten minutes, is taken over.
 */
export async function withLock<Result>(
  root: string,
  slug: string,
  work: () => Promise<Result>,
): Promise<Result | null> {
  const path = join(root, `.lock-${slug}`);
  const deadline = Date.now() + patience;
  while (!(await take(path))) {
    await dropDead(path);
    if (Date.now() > deadline) return null;
    await setTimeout(10 + Math.random() * 20);
  }
  try {
    return await work();
  } finally {
    await rm(path, { force: true });
  }
}

async function take(path: string): Promise<boolean> {
  try {
    const file = await open(path, 'wx');
    await file.writeFile(`${process.pid}`).finally(() => file.close());
    return true;
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
}

async function dropDead(path: string): Promise<void> {
  const [holder, held] = await Promise.all([readFile(path, 'utf8').catch(() => null), stat(path).catch(() => null)]);
  if (holder === null || held === null) return;
  const age = Date.now() - held.mtimeMs;
  // A lock without a number is being written just now, unless its writer was killed doing so.
  const dead = holder === '' ? age > 2_000 : age > oldest || !isAlive(Number(holder));
  if (!dead) return;
  // Renamed first, so that of several waiting writers only one removes it.
  const aside = `${path}-${randomUUID()}`;
  await rename(path, aside).catch(() => null);
  await rm(aside, { force: true });
}

function isAlive(process_: number): boolean {
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return errorCode(error) === 'EPERM';
  }
}
