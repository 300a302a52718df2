import { readdir } from 'node:fs/promises';
import type { Fault } from '../../core/article/fault';
import { isSlug } from '../../core/article/slug';
import { errorCode } from './to-disk-reason';

/** The folders of a library that can be articles, sorted, and what is wrong with the names of the others. */
export type Folders = { readonly slugs: readonly string[]; readonly faults: readonly Fault[] };

/** The folders in `root`, those put aside by a writer that was cut short among them; null where there is no library. */
export async function listFolders(root: string): Promise<Folders | null> {
  const names = await readdir(root, { withFileTypes: true }).catch((error: unknown) => {
    if (errorCode(error) === null) throw error;
    return null;
  });
  if (!names) return null;
  const visible = names.filter(
    (entry) => !entry.name.startsWith('.') && (entry.isDirectory() || entry.isSymbolicLink()),
  );
  const aside = names.flatMap(({ name }) => (name.startsWith('.old-') ? [name.slice('.old-'.length)] : []));
  const folders = [...new Set([...visible.map(({ name }) => name), ...aside])].sort();
  const odd = folders.filter((name) => !isSlug(name));
  return {
    slugs: folders.filter(isSlug),
    faults: odd.map((name) => ({ file: name, line: null, reason: { key: 'slugBroken', values: { slug: name } } })),
  };
}
