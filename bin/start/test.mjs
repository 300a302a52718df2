import { rmSync } from 'node:fs';
import { Failure } from './failure.mjs';
import { ensureInstalled } from './install.mjs';
import { stopOnSignals } from './processes.mjs';
import { closingLine, stepCounts } from './test-counts.mjs';

/**
 * @typedef {object} Outcome
 * @property {string} name
 * @property {'passed' | 'failed' | 'not run'} result
 * @property {number} seconds
 * @property {import('./test-counts.mjs').Counts} counts
 */

/** Runs every step, the later ones too when an earlier one fails, and closes with the sums. */
export async function test() {
  stopOnSignals(() => 130);
  /** @type {Outcome[]} */
  const outcomes = [];
  /** @param {import('./test-steps.mjs').Step} step */
  const add = async (step) => outcomes.push(await runStep(step, outcomes));
  await add({ name: 'install', run: install });
  if (outcomes[0]?.result === 'passed') {
    // The steps know installed packages, so they can be read only now.
    const { testSteps } = await import('./test-steps.mjs');
    for (const step of testSteps) await add(step);
  }
  console.log(summary(outcomes));
  if (outcomes.some(({ result }) => result !== 'passed')) process.exitCode = 1;
}

async function install() {
  await ensureInstalled();
  return 0;
}

/**
 * @param {import('./test-steps.mjs').Step} step
 * @param {readonly Outcome[]} before
 * @returns {Promise<Outcome>}
 */
async function runStep({ name, run, needs, reportFile, readReport }, before) {
  if (needs && before.some((outcome) => outcome.name === needs && outcome.result !== 'passed')) {
    return { name, result: 'not run', seconds: 0, counts: { passed: 0, failed: 0, skipped: 0 } };
  }
  console.log(`\n── ${name} ──`);
  if (reportFile) rmSync(reportFile, { force: true });
  const start = performance.now();
  const code = await run().catch((error) => {
    console.error(error instanceof Failure ? error.message : error);
    return 1;
  });
  const seconds = (performance.now() - start) / 1000;
  const counts = stepCounts(code, reportFile && readReport ? readReport(reportFile) : undefined);
  return { name, result: counts.failed === 0 ? 'passed' : 'failed', seconds, counts };
}

/**
 * The table of the steps; the sums are its last line.
 * @param {readonly Outcome[]} outcomes
 */
export function summary(outcomes) {
  const rows = outcomes.map(
    ({ name, result, seconds }) => `${name.padEnd(12)}${result.padEnd(9)}${seconds.toFixed(1).padStart(7)} s`,
  );
  return ['', ...rows, '', closingLine(outcomes.map(({ counts }) => counts))].join('\n');
}
