import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Failure } from './failure.mjs';
import { runProcess } from './processes.mjs';
import { root } from './root.mjs';

const dependencyFields = ['dependencies', 'devDependencies'];

/** Installs the packages unless what is installed is what package-lock.json asks for. */
export async function ensureInstalled() {
  const state = installState(root);
  if (state === 'installed') return;
  console.log('Installing packages …');
  const code = await runNpm(npmArguments(state, { ci: Boolean(process.env.CI), complete: hasCompleteLock(root) }));
  if (code !== 0) throw new Failure('The packages could not be installed; what npm said is shown above.');
}

/**
 * `missing`: nothing there; `stale`: other packages than package-lock.json names; `ahead`: package.json asks for more
 * than package-lock.json knows. npm writes its record of the installed tree last, so an install cut short reads as stale.
 * @param {string} folder
 * @returns {'installed' | 'missing' | 'stale' | 'ahead'}
 */
export function installState(folder) {
  const wanted = readJson(path.join(folder, 'package-lock.json'));
  if (!wanted || !sameDependencies(readJson(path.join(folder, 'package.json')), wanted.packages[''])) return 'ahead';
  if (!existsSync(path.join(folder, 'node_modules'))) return 'missing';
  const record = readJson(path.join(folder, 'node_modules', '.package-lock.json'));
  if (!record) return 'stale';
  for (const [place, entry] of Object.entries(wanted.packages)) {
    if (place === '' || entry.optional || entry.devOptional) continue;
    if (record.packages[place]?.version !== entry.version || !existsSync(path.join(folder, place))) return 'stale';
  }
  return 'installed';
}

/**
 * A fresh clone and a continuous-integration run get exactly the lock file; a working folder keeps what is right already.
 * @param {'missing' | 'stale' | 'ahead'} state
 * @param {{ ci: boolean, complete: boolean }} situation `complete`: `npm ci` will accept the lock file
 */
export function npmArguments(state, { ci, complete }) {
  if (state === 'ahead' && !ci) return ['install'];
  return complete && (state === 'missing' || ci) ? ['ci'] : ['install', '--no-save'];
}

/**
 * `npm ci` refuses a lock file that leaves out what other systems need in the place of an optional package;
 * `npm install` passes over it and installs the same versions.
 * @param {string} folder
 */
export function hasCompleteLock(folder) {
  const entries = Object.entries(readJson(path.join(folder, 'package-lock.json'))?.packages ?? {});
  const names = new Set(entries.map(([place]) => place.split('node_modules/').at(-1)));
  return entries.every(([, entry]) => Object.keys(entry.optionalDependencies ?? {}).every((name) => names.has(name)));
}

/** @param {string[]} args */
function runNpm(args) {
  const all = [...args, '--include=dev', '--no-audit', '--no-fund'];
  const script = process.env.npm_execpath;
  if (script && /npm-cli\.[cm]?js$/.test(script)) return runProcess(process.execPath, [script, ...all]);
  return runProcess('npm', all, { shell: process.platform === 'win32' });
}

/** @param {any} manifest @param {any} locked */
function sameDependencies(manifest, locked) {
  return dependencyFields.every((field) => sorted(manifest[field]) === sorted(locked[field]));
}

/** @param {Record<string, string> | undefined} dependencies */
function sorted(dependencies = {}) {
  return JSON.stringify(Object.entries(dependencies).sort());
}

/** @param {string} file */
function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return null;
  }
}
