import { existsSync } from 'node:fs';
import { runProcess } from './processes.mjs';

/** Whether packages of the system can be installed without asking anybody: Debian or Ubuntu, as root. */
export function canUseApt() {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/**
 * @param {readonly string[]} packages
 * @returns {Promise<boolean>} whether they are installed now
 */
export async function installWithApt(packages) {
  const env = { DEBIAN_FRONTEND: 'noninteractive' };
  await runProcess('apt-get', ['update'], { env, seconds: 180 });
  return (await runProcess('apt-get', ['install', '-y', ...packages], { env, seconds: 600 })) === 0;
}
