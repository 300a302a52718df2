import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const highest = 65_535;
/** Every address a neighbour may hold a port on; a port is free when it is free on all of them. */
const hosts = ['127.0.0.1', '::1', undefined];

/**
 * The port to serve on: the one asked for, or the first free one from `first` up.
 * @param {string | undefined} asked as in the variable PORT
 * @param {number} first
 */
export async function choosePort(asked, first) {
  if (!asked) return findFreePort(first);
  const port = Number(asked);
  if (!Number.isInteger(port) || port < 1 || port > highest) {
    throw new Failure(`PORT must be a number from 1 to ${highest}, and it is “${asked}”.`);
  }
  if (await isFree(port)) return port;
  throw new Failure(`Port ${port} is in use or not allowed. Choose another with PORT, or leave PORT out.`);
}

/** @param {number} first */
export async function findFreePort(first) {
  for (let port = first; port <= highest; port += 1) {
    if (await isFree(port)) return port;
  }
  throw new Failure(`No port from ${first} up is free.`);
}

/** @param {number} port */
async function isFree(port) {
  for (const host of hosts) {
    if (!(await canListen(port, host))) return false;
  }
  return true;
}

/**
 * @param {number} port
 * @param {string | undefined} host
 * @returns {Promise<boolean>}
 */
function canListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    // A machine without IPv6 has no such address; nobody can hold the port there.
    server.once('error', (/** @type {NodeJS.ErrnoException} */ error) =>
      resolve(error.code === 'EADDRNOTAVAIL' || error.code === 'EAFNOSUPPORT'),
    );
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}
