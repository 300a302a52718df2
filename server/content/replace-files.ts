import { randomBytes } from 'node:crypto';
import { copyFile, lstat, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault, Reason } from '../../core/article/fault';
import { readArticleFolder } from './read-article-folder';
import { recoverFolder, stagePath, swapFolder, syncFolder } from './swap-folder';
import { errorCode, toDiskReason } from './to-disk-reason';
import { withLock } from './with-lock';

/** `files`: those that were new or changed. `faults`: where in its files a draft could not be read again. */
export type Written =
  | { readonly ok: true; readonly slug: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: Reason; readonly faults: readonly Fault[] };

/** Files of an article's folder by name. */
export type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Puts files into an article's folder, all or none: a kill at any moment leaves the old state or the new one. Files that
 * are not named stay. Without `overwrite` a file that exists and would change is a refusal.
 */
export async function replaceFiles(root: string, slug: string, files: Files, overwrite: boolean): Promise<Written> {
  try {
    await makeLibrary(root);
    const done = await withLock(root, slug, () => replace(root, slug, files, overwrite));
    return done ?? refuse('busy', { slug });
  } catch (error) {
    return { ok: false, reason: toDiskReason(error, root), faults: [] };
  }
}

/** Not with `recursive`, which never returns where the file system refuses with ENOENT (`/proc`). */
async function makeLibrary(root: string): Promise<void> {
  await mkdir(root).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error;
  });
}

async function replace(root: string, slug: string, files: Files, overwrite: boolean): Promise<Written> {
  await recoverFolder(root, slug);
  const place = join(root, slug);
  const found = await lstat(place).catch(() => null);
  if (found && !found.isDirectory()) return refuse('notAFolder', { slug });
  const changed = await findChanged(place, files);
  const inTheWay = changed.find(({ exists }) => exists);
  if (inTheWay && !overwrite) return refuse('exists', { slug, file: inTheWay.name });
  if (found && changed.length === 0) return { ok: true, slug, files: [] };

  const stage = stagePath(root, slug, randomBytes(8).toString('hex'));
  try {
    await mkdir(stage);
    if (found) await copyOthers(place, stage, files);
    for (const [name, bytes] of files) await writeSynced(join(stage, name), bytes);
    await syncFolder(stage);
    const faults = await findFaults(root, slug, stage, files);
    if (faults.length > 0) return { ok: false, reason: { key: 'notReadableAgain', values: { slug } }, faults };
    await swapFolder(root, slug, stage);
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
  return { ok: true, slug, files: changed.map(({ name }) => name) };
}

async function findChanged(place: string, files: Files): Promise<{ name: string; exists: boolean }[]> {
  const changed: { name: string; exists: boolean }[] = [];
  for (const [name, bytes] of files) {
    const exists = (await lstat(join(place, name)).catch(() => null)) !== null;
    const same = exists && (await readFile(join(place, name)).catch(() => null))?.equals(bytes);
    if (!same) changed.push({ name, exists });
  }
  return changed;
}

/** Carries along what is not written anew. Links and folders have no place in an article and stay behind. */
async function copyOthers(place: string, stage: string, files: Files): Promise<void> {
  for (const entry of await readdir(place, { withFileTypes: true })) {
    if (!entry.isFile() || files.has(entry.name)) continue;
    await copyFile(join(place, entry.name), join(stage, entry.name));
    const copy = await open(join(stage, entry.name), 'r');
    await copy.sync().finally(() => copy.close());
  }
}

async function writeSynced(path: string, bytes: Uint8Array): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Faults of the files just written; those of a neighbour that was broken before do not stand in the way. */
async function findFaults(root: string, slug: string, stage: string, files: Files): Promise<readonly Fault[]> {
  const { faults } = await readArticleFolder({ root, path: stage, slug }, new Map());
  return faults.filter(({ file }) => file === slug || files.has(file.slice(slug.length + 1)));
}

export function refuse(key: string, values: Reason['values']): Written {
  return { ok: false, reason: { key, values }, faults: [] };
}
