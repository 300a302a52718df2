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
 * @param {number} [readAtMost] with more files of articles than these, the articles are not read
 */
export function buildDigest(folder, env = process.env, readAtMost = 3_000) {
  const hash = createHash('sha256');
  const files = buildInputs(folder);
  addFiles(
    hash,
    folder,
    files.filter((file) => !isArticleFile(file)),
  );
  addArticles(hash, folder, files.filter(isArticleFile), readAtMost);
  const elsewhere = env.MUQABALA_CONTENT && path.resolve(folder, env.MUQABALA_CONTENT);
  if (elsewhere) addArticles(hash, elsewhere, listFiles(elsewhere), readAtMost);
  const set = Object.entries(env).filter(([name]) => variables.test(name));
  hash.update(JSON.stringify(set.sort()));
  return hash.digest('hex');
}

/** @param {string} file */
function isArticleFile(file) {
  return file.startsWith('content/');
}

/**
 * Adds articles by what is in them; those of a large library by their sizes and times, because reading all of it would
 * take longer than its reader waits.
 * @param {import('node:crypto').Hash} hash
 * @param {string} folder
 * @param {string[]} files
 * @param {number} readAtMost
 */
function addArticles(hash, folder, files, readAtMost) {
  if (files.length <= readAtMost) addFiles(hash, folder, files);
  else for (const file of files) hash.update(`${file}\0${stampOf(path.join(folder, file))}\0`);
}

/** @param {string} file */
function stampOf(file) {
  const found = statSync(file, { throwIfNoEntry: false });
  return found && [found.size, found.mtimeMs, found.ctimeMs].join(':');
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
    for (const entry of readdirSync(path.join(folder, inside), { withFileTypes: true })) {
      if (ignoredAnywhere.test(entry.name) || (depth === 0 && isIgnored(entry.name))) continue;
      const place = inside ? `${inside}/${entry.name}` : entry.name;
      // Only a link needs a second look, which matters where there are tens of thousands of files.
      const found = entry.isSymbolicLink() ? statSync(path.join(folder, place), { throwIfNoEntry: false }) : entry;
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
