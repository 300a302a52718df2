import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ensureFaces } from '../faces/ensure-faces.mjs';
import { buildDigest } from './build-digest.mjs';
import { Failure } from './failure.mjs';
import { lightenPages } from './lighten-pages.mjs';
import { runProcess } from './processes.mjs';
import { root } from './root.mjs';
import { toolPath } from './tool-path.mjs';
import { writeFailurePage } from './write-failure-page.mjs';

/** Builds the site unless the build that is there was made from exactly these files. */
export async function ensureBuilt() {
  await ensureFaces();
  if (isBuilt(root, buildDigest(root))) return;
  await build();
}

export async function build() {
  await ensureFaces();
  console.log('Building …');
  const digest = buildDigest(root);
  forgetBuild(root);
  const code = await runProcess(process.execPath, [toolPath('next'), 'build'], {
    env: { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' },
  });
  if (code !== 0) throw new Failure('The site could not be built; what the build said is shown above.');
  lightenPages(root);
  writeFailurePage(root);
  rememberBuild(root, digest);
}

/**
 * True when a finished build of these inputs is there, and no other build has replaced it since.
 * @param {string} folder
 * @param {string} digest
 */
export function isBuilt(folder, digest) {
  try {
    const stamp = JSON.parse(readFileSync(stampFile(folder), 'utf8'));
    return stamp.digest === digest && stamp.build === buildName(folder);
  } catch {
    return false;
  }
}

/**
 * Written after everything else: a build that was cut short leaves none behind.
 * @param {string} folder
 * @param {string} digest taken before the build began
 */
export function rememberBuild(folder, digest) {
  mkdirSync(path.dirname(stampFile(folder)), { recursive: true });
  writeFileSync(stampFile(folder), JSON.stringify({ digest, build: buildName(folder) }));
}

/** @param {string} folder */
export function forgetBuild(folder) {
  rmSync(stampFile(folder), { force: true });
}

/** @param {string} folder */
function stampFile(folder) {
  return path.join(folder, '.next', 'muqabala-build.json');
}

/** @param {string} folder */
function buildName(folder) {
  return readFileSync(path.join(folder, '.next', 'BUILD_ID'), 'utf8');
}
