import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { canUseApt, installWithApt } from './debian.mjs';

/** Where systems put the programs of PostgreSQL's server, a folder a version. */
const versionFolders = ['/usr/lib/postgresql', '/opt/homebrew/opt', '/usr/local/opt', '/Library/PostgreSQL'];
const programs = ['initdb', 'postgres'];

export const postgresAdvice =
  'The tests of the PostgreSQL store need a PostgreSQL server to start. Install the package postgresql (Debian, Ubuntu: apt-get install postgresql; Homebrew: brew install postgresql), or name the folder of initdb and postgres in the variable POSTGRES_BIN.';

/**
 * The folder of the server's programs, installed if there is none; null when that fails too.
 * @returns {Promise<string | null>}
 */
export async function ensurePostgres() {
  const found = findPostgres();
  if (found !== null || process.env.POSTGRES_BIN || !canUseApt()) return found;
  console.log('Installing PostgreSQL, which the tests of the store use …');
  await installWithApt(['postgresql']);
  return findPostgres();
}

/**
 * The folder with the server's programs: the one that is named, one of the PATH, or the newest version of the system's.
 * @param {{ readonly env: Readonly<Record<string, string | undefined>>, readonly folders: readonly string[] }} [places]
 * @returns {string | null}
 */
export function findPostgres({ env, folders } = { env: process.env, folders: versionFolders }) {
  if (env.POSTGRES_BIN) return holdsServer(env.POSTGRES_BIN) ? env.POSTGRES_BIN : null;
  const onPath = (env.PATH ?? '').split(path.delimiter).filter(Boolean);
  const ofVersions = folders.flatMap(newestFirst).map((folder) => path.join(folder, 'bin'));
  return [...onPath, ...ofVersions].find(holdsServer) ?? null;
}

/** @param {string} folder */
function newestFirst(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^(?:postgresql@?)?\d*$/.test(name))
    .sort((one, other) => numberIn(other) - numberIn(one))
    .map((name) => path.join(folder, name));
}

/** @param {string} name */
function numberIn(name) {
  return Number(/\d+/.exec(name)?.[0] ?? 0);
}

/** @param {string} folder */
function holdsServer(folder) {
  return programs.every((program) => existsSync(path.join(folder, program)));
}
