import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { Failure } from './failure.mjs';
import { choosePort } from './free-port.mjs';
import { ensureInstalled } from './install.mjs';
import { newestArticles } from './newest-articles.mjs';
import { stopOnSignals, stopProcesses } from './processes.mjs';
import { root } from './root.mjs';
import { startServer, statusOf } from './server.mjs';

/** Installs and builds what is needed, serves the site, and says where it is. */
export async function read() {
  let serving = false;
  stopOnSignals(() => (serving ? 0 : 130));
  await ensureInstalled();
  await ensureBuilt();
  const port = await choosePort(process.env.PORT, 3000);
  try {
    const { ended } = await startServer(port);
    serving = true;
    console.log(addresses(`http://localhost:${port}`, await findShownArticle(port)));
    throw new Failure(`The server has ended (${await ended}). Run “npm run read” to start it again.`);
  } finally {
    await stopProcesses();
  }
}

/**
 * @param {string} origin
 * @param {string | null} slug
 */
export function addresses(origin, slug) {
  const lines = ['', 'The library:', `  English  ${origin}/en`, `  Arabic   ${origin}/ar`, ''];
  if (slug)
    lines.push(
      'The newest article:',
      `  English  ${origin}/en/read/${slug}`,
      `  Arabic   ${origin}/ar/read/${slug}`,
      '',
    );
  return [...lines, 'Press Ctrl+C to stop.', ''].join('\n');
}

/**
 * The newest article that has a page; one with a fault has none.
 * @param {number} port
 */
async function findShownArticle(port) {
  for (const slug of newestArticles(path.join(root, 'content'))) {
    if ((await statusOf(`http://127.0.0.1:${port}/en/read/${slug}`)) === 200) return slug;
  }
  return null;
}
