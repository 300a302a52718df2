import { readdirSync } from 'node:fs';
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
 * What is told when the site is served: its addresses in every language it speaks.
 * @param {string} origin
 * @param {string | null} slug
 */
export function addresses(origin, slug) {
  const names = new Intl.DisplayNames('en', { type: 'language' });
  const locales = listLocales().map((tag) => ({ tag, name: names.of(tag) ?? tag }));
  const width = Math.max(...locales.map(({ name }) => name.length));
  /** @param {string} rest */
  const each = (rest) => locales.map(({ tag, name }) => `  ${name.padEnd(width)}  ${origin}/${tag}${rest}`);
  const lines = ['', 'The library:', ...each(''), ''];
  if (slug) lines.push('The newest article:', ...each(`/read/${slug}`), '');
  return [...lines, 'Press Ctrl+C to stop.', ''].join('\n');
}

/**
 * The languages of the site: each has a file of words.
 * @returns {string[]}
 */
function listLocales() {
  const files = readdirSync(path.join(root, 'messages')).filter((name) => name.endsWith('.json'));
  return files.map((name) => path.basename(name, '.json')).sort();
}

/**
 * The newest article that has a page; one with a fault has none.
 * @param {number} port
 */
async function findShownArticle(port) {
  const [locale] = listLocales();
  for (const slug of newestArticles(path.resolve(root, process.env.MUQABALA_CONTENT || 'content'))) {
    if ((await statusOf(`http://127.0.0.1:${port}/${locale}/read/${slug}`)) === 200) return slug;
  }
  return null;
}
