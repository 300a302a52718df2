import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { createFilesStore } from '../../../server/store/files/create-files-store';
import { writeLibrary } from '../library/write-library';
import type { Engine } from './engine';
import { askStore } from './store-engine';

/** The store of files: the catalogue in SQLite. Its folder is written before the clock runs. */
export const filesEngine: Engine & { readonly prepare: (library: Parameters<Engine['make']>[0]) => Promise<void> } = {
  most: 10_000,
  prepare: ({ articles, place }) => writeLibrary(join(place, 'content'), articles()),
  make: async ({ place }) => {
    await createFilesStore(join(place, 'content'), join(place, 'cache')).refresh();
  },
  open: async ({ place }) => {
    const store = createFilesStore(join(place, 'content'), join(place, 'cache'));
    // What a process that starts has to wait for before its first answer.
    await askStore(store, 'first');
    return {
      ask: (query) => askStore(store, query),
      size: () => sizeOf(join(place, 'cache')),
      close: async () => undefined,
    };
  },
};

async function sizeOf(folder: string): Promise<number> {
  const files = await readdir(folder);
  const sizes = await Promise.all(files.map(async (name) => (await stat(join(folder, name))).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}
