import { setTimeout as sleep } from 'node:timers/promises';
import { Failure } from './failure.mjs';
import { startProcess } from './processes.mjs';
import { toolPath } from './tool-path.mjs';

const companion = new URL('./leave-with-parent.mjs', import.meta.url).href;
const patience = 60_000;

/**
 * Starts the built site and waits until it answers.
 * @param {number} port
 * @param {{ cwd?: string, env?: Record<string, string> }} [place] where it was built, and what else it is told
 */
export async function startServer(port, { cwd, env } = {}) {
  const script = toolPath('next');
  const child = startProcess(process.execPath, ['--import', companion, script, 'start', '--port', String(port)], {
    ipc: true,
    cwd,
    env: { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1', ...env },
  });
  /** @type {Promise<string>} */
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => resolve(signal ? `signal ${signal}` : `exit code ${code}`));
  });
  const outcome = await Promise.race([waitForAnswer(`http://127.0.0.1:${port}/en`), ended]);
  if (outcome === undefined) return { ended };
  throw new Failure(`The server did not start (${outcome}); what it said is shown above.`);
}

/**
 * Resolves with nothing once the page is served, or with what is wrong.
 * @param {string} address
 * @returns {Promise<string | undefined>}
 */
async function waitForAnswer(address) {
  const end = Date.now() + patience;
  while (Date.now() < end) {
    const status = await statusOf(address);
    if (status !== null) return status < 500 ? undefined : `the library answers with error ${status}`;
    await sleep(150);
  }
  return `no answer within ${patience / 1000} seconds`;
}

/**
 * The HTTP status of a page, or null when nobody answers.
 * @param {string} address
 */
export async function statusOf(address) {
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(20_000) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return null;
  }
}
