import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';

/**
 * What the build itself is known to have written: only text that stands here is let into a policy.
 * @typedef {object} BuildCode
 * @property {ReadonlyMap<string, string>} sheets text of each style sheet, by its address
 * @property {ReadonlySet<string>} bootstraps what a page may tell the bundler
 * @property {(text: string) => boolean} hasServerCode whether this text stands in the code that draws pages
 * @property {(text: string) => boolean} hasReactCode whether this text stands in the framework's own renderer
 */

/**
 * @param {string} distFolder the build's folder, `.next`
 * @returns {BuildCode}
 */
export function readBuildCode(distFolder) {
  const chunks = path.join(distFolder, 'static', 'chunks');
  const sheets = readFiles(chunks, '.css').map(
    ({ name, text }) => /** @type {const} */ ([`/_next/static/chunks/${name}`, text]),
  );
  const { pagesChunkGroupBootstrapParams = {}, chunkLoadingGlobal = '' } = JSON.parse(
    readFileSync(path.join(distFolder, 'build-manifest.json'), 'utf8'),
  );
  const bundler = `(globalThis[${JSON.stringify(chunkLoadingGlobal)}]`;
  const bootstraps = Object.values(pagesChunkGroupBootstrapParams).map(
    (given) => `${bundler} || ${bundler} = [])).push(${JSON.stringify(given)});`,
  );
  const server = path.join(distFolder, 'server', 'chunks', 'ssr');
  return {
    sheets: new Map(sheets),
    bootstraps: new Set(bootstraps),
    hasServerCode: inTexts(() => readFiles(server, '.js').map(({ text }) => text)),
    hasReactCode: inTexts(() => [readFileSync(rendererFile(), 'utf8')]),
  };
}

/**
 * Reads the texts when the first question comes; most processes are never asked. What was found is remembered.
 * @param {() => string[]} read
 */
function inTexts(read) {
  /** @type {string[] | undefined} */
  let texts;
  /** @type {Map<string, boolean>} */
  const known = new Map();
  return (/** @type {string} */ text) => {
    const answer = known.get(text);
    if (answer !== undefined) return answer;
    texts ??= read();
    const found = texts.some((each) => each.includes(text));
    // Only what is found is worth its room: what is not may be anything.
    if (found) known.set(text, found);
    return found;
  };
}

/**
 * @param {string} folder
 * @param {string} ending
 */
function readFiles(folder, ending) {
  const names = readdirSync(folder).filter((name) => name.endsWith(ending));
  return names.map((name) => ({ name, text: readFileSync(path.join(folder, name), 'utf8') }));
}

function rendererFile() {
  return createRequire(import.meta.url).resolve('next/dist/compiled/next-server/app-page-turbo.runtime.prod.js');
}
