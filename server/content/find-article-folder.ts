import { lstat } from 'node:fs/promises';
import { join } from 'node:path';

/** Where a folder is put aside while its successor takes its place. */
export function asidePath(root: string, slug: string): string {
  return join(root, `.old-${slug}`);
}

/**
 * The folder that holds an article at this moment: its own or, between the two renames of a swap (or after a kill there),
 * the one put aside. `id` tells one folder from its successor. Links are no folders. `null` where there is none.
 */
export async function findArticleFolder(root: string, slug: string): Promise<{ path: string; id: string } | null> {
  // A swap may finish between the two looks, hence a second round.
  for (const path of [join(root, slug), asidePath(root, slug), join(root, slug)]) {
    const found = await lstat(path, { bigint: true }).catch(() => null);
    if (found) return found.isDirectory() ? { path, id: `${found.dev}:${found.ino}:${found.birthtimeNs}` } : null;
  }
  return null;
}
