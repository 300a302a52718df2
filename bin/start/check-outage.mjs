import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { findFreePort } from './free-port.mjs';
import { startPostgres } from './postgres.mjs';
import { runProcess, stopProcesses } from './processes.mjs';
import { root } from './root.mjs';
import { startServer } from './server.mjs';
import { toolPath } from './tool-path.mjs';

const patience = 20_000;
const article = 'reading-two-copies';

/** What an address has to answer: a status, and a text that must stand in it. */
/** @typedef {{ address: string, status: number, holds: string }} Expected */

/** @type {readonly Expected[]} */
const whileThere = [
  { address: '/en/read/asked-in-time', status: 200, holds: 'Asked in time' },
  { address: `/api/articles/${article}/ar`, status: 200, holds: 'edition' },
  { address: '/api/search?q=copies', status: 200, holds: article },
];

/** @type {readonly Expected[]} */
const whileAway = [
  { address: '/en', status: 200, holds: '</html>' },
  { address: `/ar/read/${article}`, status: 200, holds: '</html>' },
  { address: '/en/read/asked-in-time', status: 200, holds: 'Asked in time' },
  { address: '/en/read/asked-too-late', status: 503, holds: 'Something went wrong on this page' },
  { address: '/en/feed.atom', status: 200, holds: '</feed>' },
  { address: '/en?year=2019', status: 503, holds: 'Something went wrong on this page' },
  { address: `/api/articles/${article}/en`, status: 503, holds: '"reason":"unavailable"' },
  { address: `/api/articles/${article}/images/none.png`, status: 503, holds: '"reason":"unavailable"' },
  { address: '/api/search?q=bread', status: 503, holds: '"reason":"unavailable"' },
  { address: '/api/suggest?q=bre', status: 503, holds: '"reason":"unavailable"' },
];

/** @type {readonly Expected[]} */
const whenBack = [
  { address: '/api/search?q=bread', status: 200, holds: '"articles"' },
  { address: '/en/read/asked-too-late', status: 200, holds: 'Asked too late' },
  { address: '/en/read/there-is-none', status: 404, holds: '</html>' },
];

/**
 * Serves the built site from a database of its own, takes the database away and gives it back: what is built is read on,
 * the API says what is the matter, and all is well again without anybody's help.
 */
export async function checkOutage() {
  const postgres = await startPostgres();
  const folder = mkdtempSync(path.join(tmpdir(), 'outage-'));
  try {
    writeArticle(folder, 'asked-in-time', 'Asked in time');
    writeArticle(folder, 'asked-too-late', 'Asked too late');
    const env = { DATABASE_URL: postgres.address, REDIS_URL: '' };
    await publish(path.join(root, 'content'), env);
    await publish(folder, env);
    const port = await findFreePort(4610);
    await startServer(port, { env });
    await expectAll(port, 'with the database', whileThere);
    await postgres.stop();
    await expectAll(port, 'without the database', whileAway);
    await postgres.start();
    await expectAll(port, 'when it is back', whenBack, patience);
  } finally {
    await stopProcesses();
    await postgres.remove();
    rmSync(folder, { recursive: true, force: true });
  }
  console.log('The site goes on without its database, and takes it up again.');
}

/**
 * @param {string} folder
 * @param {string} slug
 * @param {string} title
 */
function writeArticle(folder, slug, title) {
  mkdirSync(path.join(folder, slug));
  const facts = { publishedAt: '2001-01-01T10:00', original: 'en', tags: [] };
  writeFileSync(path.join(folder, slug, 'article.json'), JSON.stringify(facts));
  writeFileSync(path.join(folder, slug, 'en.md'), `---\ntitle: ${title}\ntranslation: original\n---\n\nOne.\n`);
}

/**
 * @param {string} content
 * @param {Record<string, string>} env
 */
async function publish(content, env) {
  const words = [toolPath('tsx'), 'bin/publish.ts', '--to', 'postgres', '--content', content];
  if ((await runProcess(process.execPath, words, { env })) !== 0) throw new Failure(`“${content}” was not published.`);
}

/**
 * @param {number} port
 * @param {string} when
 * @param {readonly Expected[]} all
 * @param {number} [milliseconds] in which each may yet become as expected
 */
async function expectAll(port, when, all, milliseconds = 0) {
  const end = Date.now() + milliseconds;
  for (const expected of all) {
    let found = await ask(port, expected);
    while (found !== null && Date.now() < end) {
      await sleep(250);
      found = await ask(port, expected);
    }
    if (found !== null) throw new Failure(`${expected.address} ${when}: ${found}`);
  }
}

/**
 * What is wrong with an answer; null where nothing is.
 * @param {number} port
 * @param {Expected} expected
 */
async function ask(port, { address, status, holds }) {
  const response = await fetch(`http://127.0.0.1:${port}${address}`, { signal: AbortSignal.timeout(15_000) });
  const text = await response.text();
  if (response.status !== status) return `status ${response.status} instead of ${status}`;
  if (!text.includes(holds)) return `“${holds}” does not stand in the answer: ${text.slice(0, 300)}`;
  if (status === 503 && !response.headers.has('retry-after')) return 'it does not say when to ask again';
  return null;
}
