import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { createClient } from 'redis';
import { canUseApt, installWithApt } from './debian.mjs';
import { Failure } from './failure.mjs';

const programs = ['redis-server', 'valkey-server'];

const redisAdvice =
  'The tests of the shared cache start a server of Redis or Valkey. Install the package redis-server (Debian, Ubuntu) or redis (Homebrew).';

/**
 * @typedef {object} Redis
 * @property {string} address
 * @property {() => Promise<void>} stop as if the machine had lost it; what it kept goes
 * @property {() => Promise<void>} start again, at the same address
 * @property {() => Promise<void>} remove
 */

/**
 * Starts a Redis or Valkey server of our own, which keeps what it is given in memory only. A `Failure` says what is missing
 * where it cannot be had.
 * @returns {Promise<Redis>}
 */
export async function startRedis() {
  const program = await ensureRedis();
  if (program === null) throw new Failure(redisAdvice);
  const folder = mkdtempSync(path.join(tmpdir(), 'muqabala-redis-'));
  const port = await anyFreePort();
  const address = `redis://127.0.0.1:${port}`;
  const words = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder];
  /** @type {import('node:child_process').ChildProcess | null} */
  let child = null;
  const start = async () => {
    child = spawn(program, words, { stdio: 'ignore' });
    await untilReady(address);
  };
  const stop = async () => {
    if (child === null || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  };
  // Should this process end before the tests do.
  process.once('exit', () => child?.kill('SIGKILL'));
  await start();
  const remove = async () => {
    await stop();
    rmSync(folder, { recursive: true, force: true });
  };
  return { address, start, stop, remove };
}

async function ensureRedis() {
  const found = findRedis();
  if (found !== null || !canUseApt()) return found;
  console.log('Installing Redis, which the tests of the shared cache use …');
  await installWithApt(['redis-server']);
  return findRedis();
}

function findRedis() {
  return programs.find((program) => spawnSync(program, ['--version']).status === 0) ?? null;
}

/** @param {string} address */
async function untilReady(address) {
  const end = Date.now() + 20_000;
  while (Date.now() < end) {
    const client = createClient({ url: address, socket: { reconnectStrategy: false } });
    client.on('error', () => undefined);
    try {
      await client.connect();
      await client.ping();
      client.destroy();
      return;
    } catch {
      await sleep(50);
    }
  }
  throw new Failure('The Redis server that the tests use did not start.');
}

/** @returns {Promise<number>} */
function anyFreePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const at = server.address();
      server.close(() => resolve(typeof at === 'object' && at !== null ? at.port : 0));
    });
  });
}
