import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findArticleFolder } from './find-article-folder';

/**
 * A name for all that lies in an article's folder: names and bytes of its files, without hidden ones. Null where there is
 * no folder, or it cannot be read.
 */
export async function digestFolder(root: string, slug: string): Promise<string | null> {
  const folder = await findArticleFolder(root, slug);
  if (folder === null) return null;
  const hash = createHash('sha256');
  try {
    const entries = await readdir(folder.path, { withFileTypes: true });
    const names = entries.filter((entry) => entry.isFile() && !entry.name.startsWith('.')).map(({ name }) => name);
    for (const name of names.sort()) {
      const bytes = await readFile(join(folder.path, name));
      hash.update(`${name}\0${bytes.length}\0`).update(bytes);
    }
  } catch {
    return null;
  }
  return hash.digest('hex');
}
