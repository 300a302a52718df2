import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { findFreePort } from '../start/free-port.mjs';
import { runProcess } from '../start/processes.mjs';
import { root } from '../start/root.mjs';
import { startServer } from '../start/server.mjs';
import { toolPath } from '../start/tool-path.mjs';

const layout = 'export default ({ children }) => <html lang="en"><body>{children}</body></html>;\n';
const page = 'export default () => <p>Nothing</p>;\n';

/**
 * Builds and serves an app of the same framework that has nothing but one page with one word, and gives its address: what
 * the framework alone asks of a phone. It is a site of its own, so that nothing of it can come into ours.
 */
export async function buildEmptyPage(): Promise<string> {
  // Below the project, where the framework is found; the build leaves its own folder's cache alone.
  const folder = join(root, '.next', 'cache', 'empty-page');
  await rm(folder, { recursive: true, force: true });
  await mkdir(join(folder, 'app', 'en'), { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n');
  await writeFile(
    join(folder, 'next.config.mjs'),
    `export default { turbopack: { root: ${JSON.stringify(root)} } };\n`,
  );
  await writeFile(join(folder, 'app', 'layout.jsx'), layout);
  await writeFile(join(folder, 'app', 'en', 'page.jsx'), page);
  const env = { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' };
  const code = await runProcess(process.execPath, [toolPath('next'), 'build'], { cwd: folder, env });
  if (code !== 0) throw new Error('The empty page could not be built.');
  const port = await findFreePort(4610);
  await startServer(port, { cwd: folder });
  return `http://localhost:${port}/en`;
}
