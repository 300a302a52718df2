import { randomBytes } from 'node:crypto';
import { copyFile, lstat, mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, ArticleFacts } from '../../core/article/article';
import type { Fault, Reason } from '../../core/article/fault';
import { isImageName } from '../../core/article/image-name';
import { isSlug } from '../../core/article/slug';
import { writeArticleFacts } from '../../core/article/write-article-facts';
import { writeEdition } from '../../core/article/write-edition';
import { readArticleFolder } from './read-article-folder';
import { recoverFolder, stagePath, swapFolder, syncFolder } from './swap-folder';
import { errorCode, toDiskReason } from './to-disk-reason';
import { withLock } from './with-lock';

export type ImageFile = { readonly name: string; readonly bytes: Uint8Array };

/** What is to be written. Editions and images that are not named stay as they are. */
export type Draft = {
  readonly facts: ArticleFacts;
  readonly editions: Article['editions'];
  readonly images?: readonly ImageFile[];
};

/** `files`: those that were new or changed. `faults`: where in its files a draft could not be read again. */
export type Written =
  | { readonly ok: true; readonly slug: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly reason: Reason; readonly faults: readonly Fault[] };

type Files = ReadonlyMap<string, Uint8Array>;

/**
 * Writes an article whole or not at all: a kill at any moment leaves the old state or the new one. Without `overwrite` a
 * file that exists and would change is a refusal; adding an edition to an article with the same facts is not.
 */
export async function writeArticle(root: string, slug: string, draft: Draft, overwrite: boolean): Promise<Written> {
  if (!isSlug(slug)) return refuse('slugBroken', { slug });
  const odd = draft.images?.find(({ name }) => !isImageName(name));
  if (odd) return refuse('imageName', { image: odd.name });
  try {
    await makeLibrary(root);
    const done = await withLock(root, slug, () => replace(root, slug, toFiles(draft), overwrite));
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

function toFiles(draft: Draft): Files {
  const files = new Map<string, Uint8Array>([['article.json', Buffer.from(writeArticleFacts(draft.facts))]]);
  for (const edition of Object.values(draft.editions))
    files.set(`${edition.language}.md`, Buffer.from(writeEdition(edition)));
  for (const { name, bytes } of draft.images ?? []) files.set(name, bytes);
  return files;
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

function refuse(key: string, values: Reason['values']): Written {
  return { ok: false, reason: { key, values }, faults: [] };
}
