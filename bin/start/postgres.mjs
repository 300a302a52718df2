import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { Client } from 'pg';
import { Failure } from './failure.mjs';
import { ensurePostgres, postgresAdvice } from './find-postgres.mjs';

const keeper = fileURLToPath(new URL('./keep-postgres.sh', import.meta.url));
const password = 'only-for-tests';
const patience = 30_000;

/** Nothing here outlives the tests, so nothing is made to last through a power cut. */
const settings = `
fsync = off
synchronous_commit = off
full_page_writes = off
autovacuum_naptime = 5s
max_connections = 60
shared_buffers = 128MB
max_wal_size = 2GB
log_min_messages = error
`;

/**
 * @typedef {object} Postgres
 * @property {string} address of its database `postgres`, with the name and the password of its administrator
 * @property {() => Promise<void>} stop as if the machine had lost it; its data stay
 * @property {() => Promise<void>} start again, at the same address
 * @property {() => Promise<void>} remove stops it and removes its folder
 */

/**
 * Starts a PostgreSQL server of our own in a temporary folder, with an empty cluster. Should this process end, the server
 * goes too. A `Failure` says what is missing where it cannot be had.
 * @returns {Promise<Postgres>}
 */
export async function startPostgres() {
  const programs = await ensurePostgres();
  if (programs === null) throw new Failure(postgresAdvice);
  const owner = serverOwner();
  const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-postgres-'));
  try {
    if (owner) chownSync(folder, owner.uid, owner.gid);
    createCluster(programs, folder, owner);
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw new Failure(`PostgreSQL’s initdb failed: ${error instanceof Error ? error.message : error}`);
  }
  const port = await anyFreePort();
  const address = `postgres://postgres:${password}@127.0.0.1:${port}/postgres`;
  // The script is handed over as text: the server's user may not be able to read this folder.
  const script = readFileSync(keeper, 'utf8');
  const words = ['-c', script, 'keep-postgres', path.join(programs, 'postgres'), folder, String(port)];
  // Ctrl+C is for this process, so the keeper has a group of its own; it hears of the end when its input ends.
  const keep = spawn('/bin/sh', words, { ...owner, cwd: folder, detached: true, stdio: ['pipe', 'pipe', 'inherit'] });
  const ended = once(keep, 'exit');
  const start = async () => {
    keep.stdin.write('start\n');
    await waitForAnswer(address, path.join(folder, 'log'));
  };
  const stop = async () => {
    keep.stdin.write('stop\n');
    await once(keep.stdout, 'data');
  };
  const remove = async () => {
    keep.stdin.end();
    await ended;
  };
  try {
    await start();
  } catch (error) {
    await remove();
    throw error;
  }
  return { address, start, stop, remove };
}

/**
 * The server refuses to run as root; then it runs as the user that its package made, or as nobody.
 * @returns {{ uid: number, gid: number } | undefined}
 */
function serverOwner() {
  if (process.getuid?.() !== 0) return undefined;
  const users = readFileSync('/etc/passwd', 'utf8').split('\n');
  const line = users.find((user) => user.startsWith('postgres:')) ?? users.find((user) => user.startsWith('nobody:'));
  const [, , uid, gid] = line?.split(':') ?? [];
  return uid === undefined || gid === undefined ? undefined : { uid: Number(uid), gid: Number(gid) };
}

/**
 * @param {string} programs
 * @param {string} folder
 * @param {{ uid: number, gid: number } | undefined} owner
 */
function createCluster(programs, folder, owner) {
  const passwordFile = path.join(folder, 'password');
  writeFileSync(passwordFile, password);
  if (owner) chownSync(passwordFile, owner.uid, owner.gid);
  const data = path.join(folder, 'data');
  const words = ['-D', data, '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${passwordFile}`, '-E', 'UTF8'];
  execFileSync(path.join(programs, 'initdb'), [...words, '--locale=C', '--no-sync'], {
    ...owner,
    cwd: folder,
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  appendFileSync(path.join(data, 'postgresql.conf'), settings);
}

/** @returns {Promise<number>} */
async function anyFreePort() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const at = server.address();
  server.close();
  await once(server, 'close');
  return typeof at === 'object' && at !== null ? at.port : 0;
}

/**
 * @param {string} address
 * @param {string} log
 */
async function waitForAnswer(address, log) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    if (await answers(address)) return;
    await sleep(50);
  }
  const said = existsSync(log) ? readFileSync(log, 'utf8').slice(-2000) : '';
  throw new Failure(`PostgreSQL did not answer within ${patience / 1000} seconds. ${said}`);
}

/** @param {string} connectionString */
async function answers(connectionString) {
  const client = new Client({ connectionString });
  // A connection that breaks is told to this listener as well as to the caller.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch {
    return false;
  } finally {
    await client.end().catch(() => undefined);
  }
}
