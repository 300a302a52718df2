import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';

/** The first has no windows to draw: the tests take half the time. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
];
const macApplications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const windowsPlaces = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/**
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {Record<string, string | undefined>} env
 * @property {(file: string) => boolean} works whether this file is there and runs
 */

/** @type {Machine} */
export const thisMachine = { platform: process.platform, env: process.env, works };

/**
 * A browser to test with: the one named in CHROMIUM_PATH, one of the system, or Playwright's own. Null when there is none.
 * @param {Machine} [machine]
 * @param {string | null} [playwrights] where Playwright keeps its own
 */
export function findBrowser(machine = thisMachine, playwrights = null) {
  const named = machine.env.CHROMIUM_PATH;
  if (named) return machine.works(named) ? named : null;
  const places = [...usualPlaces(machine), ...(playwrights ? [playwrights] : [])];
  return places.find((place) => machine.works(place)) ?? null;
}

/** @param {Machine} machine */
function usualPlaces({ platform, env }) {
  if (platform === 'darwin') {
    return macApplications.map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (platform === 'win32') {
    const roots = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].filter(Boolean);
    return roots.flatMap((folder) => windowsPlaces.map((place) => path.win32.join(String(folder), place)));
  }
  const folders = (env.PATH ?? '').split(':').filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => path.posix.join(folder, name)));
}

/**
 * Some systems put a stand-in where the browser would be; it does not say a version.
 * @param {string} file
 */
function works(file) {
  if (process.platform === 'win32') return existsSync(file);
  try {
    accessSync(file, constants.X_OK);
  } catch {
    return false;
  }
  const { status, stdout } = spawnSync(file, ['--version'], { encoding: 'utf8', timeout: 20_000 });
  return status === 0 && /chrom|edge/i.test(stdout);
}
