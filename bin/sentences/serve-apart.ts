import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '../start/free-port.mjs';
import { root } from '../start/root.mjs';
import { startServer } from '../start/server.mjs';

type Apart = {
  /** What else the server is told. */
  readonly env?: Record<string, string>;
  /** Changes the copy of the build before it is served. */
  readonly change?: (build: string) => Promise<void>;
};

/**
 * Serves the site as it was last built, with another content folder, from a copy in `folder`: pages that are made on
 * request are kept beside the build, and the build itself must stay as it is. Gives the address.
 */
export async function serveApart(folder: string, content: string, { env, change }: Apart = {}): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(root)) {
    if (name.startsWith('.') || name === 'content') continue;
    await symlink(join(root, name), join(folder, name));
  }
  const cache = join(root, '.next', 'cache');
  const build = join(folder, '.next');
  await cp(join(root, '.next'), build, { recursive: true, filter: (path) => !path.startsWith(cache) });
  await change?.(build);
  const port = await findFreePort(4510);
  await startServer(port, { cwd: folder, env: { MUQABALA_CONTENT: content, ...env } });
  return `http://localhost:${port}`;
}
