import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serveApart } from '../sentences/serve-apart';
import { stopProcesses } from '../start/processes.mjs';
import { root } from '../start/root.mjs';
import { measureLoad } from './measure-load';
import { printLoads } from './print-loads';
import { serveWithNginx } from './serve-with-nginx';

const page = '/en/read/reading-two-copies';
const search = '/api/search?q=library';

/**
 * Prints how many requests a second one instance answers, and how long the slowest hundredth waits: of the reader page and
 * of the search, beside nginx serving the very same bytes, all in one run on one machine.
 */
export async function benchServe(): Promise<string | null> {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) return 'The site is not built yet: npm run build builds it.';
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-bench-'));
  try {
    const site = await serveApart(join(folder, 'site'), join(root, 'content'), { env: { API_RATE: '0' } });
    const [html, json] = [await readBytes(site + page), await readBytes(site + search)];
    const nginx = await serveWithNginx(join(folder, 'nginx'), { 'page.html': html, 'search.json': json });
    const rows = [
      {
        name: 'reader page',
        address: site + page,
        floor: nginx === null ? null : `${nginx}/page.html`,
        bytes: html.length,
      },
      {
        name: '/api/search',
        address: site + search,
        floor: nginx === null ? null : `${nginx}/search.json`,
        bytes: json.length,
      },
    ];
    const loads = [];
    for (const { name, address, floor, bytes } of rows) {
      loads.push({
        name,
        bytes,
        own: await measureLoad(address),
        floor: floor === null ? null : await measureLoad(floor),
      });
    }
    printLoads(loads);
    if (nginx === null)
      console.log('nginx was not found: its figures are left out. Install the package nginx to have them.');
    return null;
  } finally {
    await stopProcesses();
    await rm(folder, { recursive: true, force: true });
  }
}

async function readBytes(address: string): Promise<Buffer> {
  const answer = await fetch(address, { headers: { 'accept-encoding': 'identity' } });
  if (!answer.ok) throw new Error(`${address} answers with ${answer.status}.`);
  return Buffer.from(await answer.arrayBuffer());
}
