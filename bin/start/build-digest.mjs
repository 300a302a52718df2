import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

/** What the build does not read; everything else counts, so that a new folder is never forgotten. */
const ignoredAtRoot = new Set([
  'bin',
  'coverage',
  'docs',
  'e2e',
  'node_modules',
  'playwright-report',
  'test-results',
  'biome.json',
  'next-env.d.ts',
  'playwright.config.ts',
  'vitest.config.ts',
]);
const ignoredAnywhere = /^(?!\.env)\.|\.test\.tsx?$|\.tsbuildinfo$|~$/;
/** Variables of the environment that the build may weave into pages. */
const variables = /^(NEXT_PUBLIC_|SITE_|MUQABALA_)/;

/**
 * A fingerprint of everything the build is made from: sources, words, articles, packages, settings. Articles count where
 * they lie, in `content` or in the folder named by `MUQABALA_CONTENT`.
 * @param {string} folder
 * @param {Record<string, string | undefined>} [env]
 */
export function buildDigest(folder, env = process.env) {
  const hash = createHash('sha256');
  addFiles(hash, folder, buildInputs(folder));
  const elsewhere = env.MUQABALA_CONTENT && path.resolve(folder, env.MUQABALA_CONTENT);
  if (elsewhere) addFiles(hash, elsewhere, listFiles(elsewhere));
  const set = Object.entries(env).filter(([name]) => variables.test(name));
  hash.update(JSON.stringify(set.sort()));
  return hash.digest('hex');
}

/**
 * Adds names, sizes and contents.
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 * @param {string[]} files
 */
function addFiles(hash, folder, files) {
  for (const file of files) {
    const bytes = readFileSync(path.join(folder, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
}

/**
 * The files of the build, sorted, with `/` between folders.
 * @param {string} folder
 * @returns {string[]}
 */
export function buildInputs(folder) {
  return listFiles(folder, isIgnoredAtRoot);
}

/**
 * The files of a folder and of those in it; none where there is no such folder.
 * @param {string} folder
 * @param {(name: string) => boolean} [isIgnored] what is passed over in the folder itself
 * @returns {string[]}
 */
function listFiles(folder, isIgnored = () => false) {
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return [];
  /** @type {string[]} */
  const files = [];
  /** @param {string} inside @param {number} depth */
  const walk = (inside, depth) => {
    for (const name of readdirSync(path.join(folder, inside))) {
      if (ignoredAnywhere.test(name) || (depth === 0 && isIgnored(name))) continue;
      const place = inside ? `${inside}/${name}` : name;
      const found = statSync(path.join(folder, place), { throwIfNoEntry: false });
      if (found?.isDirectory() && depth < 20) walk(place, depth + 1);
      else if (found?.isFile()) files.push(place);
    }
  };
  walk('', 0);
  return files.sort();
}

/** @param {string} name */
function isIgnoredAtRoot(name) {
  return ignoredAtRoot.has(name) || name.endsWith('.md');
}
