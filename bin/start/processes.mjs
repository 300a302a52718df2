import { spawn } from 'node:child_process';
import { root } from './root.mjs';

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
const windows = process.platform === 'win32';

/**
 * Starts a program whose output the person sees. It leads a process group of its own, so that its children end with it.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, ipc?: boolean, shell?: boolean, cwd?: string }} [options]
 */
export function startProcess(command, args, { env, ipc = false, shell = false, cwd = root } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: !windows,
    shell,
    stdio: ipc ? ['ignore', 'inherit', 'inherit', 'ipc'] : ['ignore', 'inherit', 'inherit'],
  });
  running.add(child);
  child.once('exit', () => running.delete(child));
  child.once('error', () => running.delete(child));
  return child;
}

/**
 * Runs a program to its end; resolves with its exit code (1 when a signal ended it or it could not be started).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, shell?: boolean, cwd?: string, seconds?: number }} [options]
 * @returns {Promise<number>}
 */
export function runProcess(command, args, { seconds, ...options } = {}) {
  return new Promise((resolve) => {
    const child = startProcess(command, args, options);
    const timer = seconds && setTimeout(() => signalGroup(child, 'SIGKILL'), seconds * 1000);
    /** @param {number} code */
    const finish = (code) => {
      if (timer) clearTimeout(timer);
      resolve(code);
    };
    child.once('error', (error) => {
      console.error(`${command} could not be started: ${error.message}`);
      finish(1);
    });
    child.once('exit', (code) => finish(code ?? 1));
  });
}

/**
 * Ends every program that was started here and waits until each is gone.
 * @param {number} [patience] milliseconds before a program that does not end is made to
 */
export async function stopProcesses(patience = 5000) {
  await Promise.all(
    [...running].map(
      (child) =>
        new Promise((resolve) => {
          const timer = setTimeout(() => signalGroup(child, 'SIGKILL'), patience);
          child.once('exit', () => {
            clearTimeout(timer);
            resolve(undefined);
          });
          signalGroup(child, 'SIGTERM');
        }),
    ),
  );
}

/**
 * Ctrl+C, a closed terminal or a polite kill ends what was started first, then this command.
 * @param {() => number} exitCode what the command ends with
 */
export function stopOnSignals(exitCode) {
  let stopping = false;
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])) {
    process.on(signal, async () => {
      if (stopping) return;
      stopping = true;
      await stopProcesses();
      process.exit(exitCode());
    });
  }
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function signalGroup(child, signal) {
  if (child.pid === undefined) return;
  try {
    if (windows) child.kill(signal);
    else process.kill(-child.pid, signal);
  } catch {
    // The group is gone already.
  }
}
