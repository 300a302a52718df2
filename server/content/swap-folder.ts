import { open, readdir, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asidePath } from './find-article-folder';
import { errorCode } from './to-disk-reason';

const staleAfter = 60 * 60_000;

/** The name of a folder in the making: hidden, so that no reader takes it for an article. */
export function stagePath(root: string, slug: string, id: string): string {
  return join(root, `.new-${slug}-${id}`);
}

/**
 * Puts a finished folder in an article's place. A folder cannot be renamed over another one, so the old one is first put
 * aside; a kill between the two renames leaves it there, where readers find it and the next writer puts it back.
 */
export async function swapFolder(root: string, slug: string, stage: string): Promise<void> {
  const aside = asidePath(root, slug);
  await ignoreMissing(rename(join(root, slug), aside));
  await rename(stage, join(root, slug));
  await syncFolder(root);
  await rm(aside, { recursive: true, force: true });
}

/** Undoes or finishes the swap of a killed writer, and sweeps its unfinished folders. The article must be locked. */
export async function recoverFolder(root: string, slug: string): Promise<void> {
  const aside = asidePath(root, slug);
  if (await exists(join(root, slug))) await rm(aside, { recursive: true, force: true });
  else await ignoreMissing(rename(aside, join(root, slug)));
  for (const name of await readdir(root)) {
    const path = join(root, name);
    const own = name.startsWith(`.new-${slug}-`) && !/-/.test(name.slice(`.new-${slug}-`.length));
    if (own || (/^\.(?:new|lock)-/.test(name) && (await isStale(path))))
      await rm(path, { recursive: true, force: true });
  }
}

/** Makes the names in a folder last through a power cut. */
export async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}

async function isStale(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && Date.now() - found.mtimeMs > staleAfter;
}

async function ignoreMissing(work: Promise<void>): Promise<void> {
  await work.catch((error: unknown) => {
    if (errorCode(error) !== 'ENOENT') throw error;
  });
}
