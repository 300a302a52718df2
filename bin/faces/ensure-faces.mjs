import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from '../start/failure.mjs';
import { root } from '../start/root.mjs';
import { cutsOf } from './cuts.mjs';
import { faces } from './settings.mjs';

const folder = path.join(root, 'app', 'faces');

/** Makes the files of the faces from the installed packages, unless those that are there were made from the same. */
export async function ensureFaces() {
  const digest = facesDigest();
  if (areMade(digest)) return;
  console.log('Cutting the typefaces …');
  await makeFaces(digest);
}

/**
 * Writes the files into a folder beside, and puts that in its place when all are there.
 * @param {string} digest
 */
async function makeFaces(digest) {
  // Read here: whoever has made the files already need not wait for what makes them.
  const { makeFile } = await import('./make-file.mjs');
  const { measureSource } = await import('./measure-source.mjs');
  const { writeStyleSheet } = await import('./style-sheet.mjs');
  const draft = path.join(root, 'node_modules', '.cache', `faces-${process.pid}`);
  mkdirSync(draft, { recursive: true });
  try {
    const measures = new Map();
    for (const face of faces) {
      const italic = face.italic && readSource(face, face.italic.core);
      measures.set(face, await measureSource(face, readSource(face, face.regular.core), italic));
      for (const cut of cutsOf(face)) {
        const file = await makeFile(cut, readSource(face, cut.source)).catch((error) => {
          throw new Failure(`The typeface file ${cut.name} could not be cut from ${face.package}: ${error.message}.`);
        });
        writeFileSync(path.join(draft, `${cut.name}.woff2`), file);
      }
    }
    writeFileSync(path.join(draft, 'faces.css'), writeStyleSheet(measures));
    writeFileSync(path.join(draft, 'made-from.txt'), digest);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

/** @param {string} digest */
function areMade(digest) {
  const stamp = path.join(folder, 'made-from.txt');
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== digest) return false;
  const names = faces.flatMap((face) => cutsOf(face).map(({ name }) => `${name}.woff2`));
  return [...names, 'faces.css'].every((name) => existsSync(path.join(folder, name)));
}

/** A fingerprint of what the files are made from: this folder's settings and code, and the versions of the packages. */
function facesDigest() {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const hash = createHash('sha256');
  for (const name of readdirSync(here)
    .filter((file) => file.endsWith('.mjs'))
    .sort()) {
    hash.update(name).update(readFileSync(path.join(here, name)));
  }
  for (const name of new Set([...faces.map((face) => face.package), 'subset-font', 'harfbuzzjs', 'fontverter'])) {
    hash.update(readInstalled(name, 'package.json'));
  }
  return hash.digest('hex');
}

/**
 * @param {import('./settings.mjs').Face} face
 * @param {string} name
 */
function readSource(face, name) {
  return readInstalled(face.package, 'files', `${name}.woff2`);
}

/** @param {string[]} place in `node_modules` */
function readInstalled(...place) {
  try {
    return readFileSync(path.join(root, 'node_modules', ...place));
  } catch {
    throw new Failure(`The typefaces need ${place.join('/')}, which is not installed. Run “npm install”.`);
  }
}
