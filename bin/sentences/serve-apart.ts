import { cp, mkdir, readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '../start/free-port.mjs';
import { root } from '../start/root.mjs';
import { startServer } from '../start/server.mjs';

/**
 * Serves the site as it was last built, with another content folder, from a copy in `folder`: pages that are made on
 * request are kept beside the build, and the build itself must stay as it is. Gives the address.
 */
export async function serveApart(folder: string, content: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  for (const name of await readdir(root)) {
    if (name.startsWith('.') || name === 'content') continue;
    await symlink(join(root, name), join(folder, name));
  }
  const cache = join(root, '.next', 'cache');
  await cp(join(root, '.next'), join(folder, '.next'), { recursive: true, filter: (path) => !path.startsWith(cache) });
  const port = await findFreePort(4510);
  await startServer(port, { cwd: folder, env: { MUQABALA_CONTENT: content } });
  return `http://localhost:${port}`;
}
