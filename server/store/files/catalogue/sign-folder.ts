import { createHash, type Hash } from 'node:crypto';
import { lstatSync, readdirSync, type Stats, statSync } from 'node:fs';
import { join } from 'node:path';
import { asidePath } from '../../../content/find-article-folder';

/** A clock tick of file systems, in milliseconds, with room to spare: two changes within one can have the same time. */
const tick = 100;

/** A folder as it is now, in a few characters. */
export type Signature = {
  readonly text: string;
  /** False where the folder changed so lately that it may yet change unseen. */
  readonly certain: boolean;
  /** The same of the files that are no texts: what is in them is not read. */
  readonly images: string;
};

/**
 * The signature of an article's folder: names, sizes and times of its files. Null where there is no such folder. Answers
 * at once: thousands of folders are looked at in a fraction of a second, a few at a time.
 */
export function signFolder(root: string, slug: string): Signature | null {
  for (const path of [join(root, slug), asidePath(root, slug)]) {
    const folder = lstatSync(path, { throwIfNoEntry: false });
    if (folder === undefined) continue;
    if (!folder.isDirectory()) return { text: 'no folder', certain: true, images: '' };
    return signFiles(path, folder);
  }
  return null;
}

function signFiles(path: string, folder: Stats): Signature {
  const hash = createHash('sha256').update(toText(folder));
  const images = createHash('sha256');
  let newest = folder.ctimeMs;
  for (const name of listNames(path)) {
    const file = statOf(join(path, name));
    hash.update(`\n${name}:${file === null ? '' : toText(file)}`);
    if (!/\.(?:md|json)$/.test(name)) images.update(`\n${name}:${file === null ? '' : toText(file)}`);
    if (file !== null) newest = Math.max(newest, file.ctimeMs, file.mtimeMs);
  }
  return { text: toShort(hash), certain: newest < Date.now() - tick, images: toShort(images) };
}

function toShort(hash: Hash): string {
  return hash.digest('base64url').slice(0, 27);
}

function toText({ ino, size, mtimeMs, ctimeMs }: Stats): string {
  return `${ino}:${size}:${mtimeMs}:${ctimeMs}`;
}

/** What cannot be listed has no names; reading the article says why. */
function listNames(path: string): string[] {
  try {
    return readdirSync(path).sort();
  } catch {
    return [];
  }
}

function statOf(path: string): Stats | null {
  try {
    return statSync(path, { throwIfNoEntry: false }) ?? null;
  } catch {
    return null;
  }
}
