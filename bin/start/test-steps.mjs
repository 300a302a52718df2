import path from 'node:path';
import { ensureBuilt } from './build.mjs';
import { browserAdvice, ensureBrowser } from './install-browser.mjs';
import { ensurePoppler, popplerAdvice } from './poppler.mjs';
import { runProcess } from './processes.mjs';
import { root } from './root.mjs';
import { readPlaywrightReport, readVitestReport } from './test-counts.mjs';
import { toolPath } from './tool-path.mjs';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {() => Promise<number>} run resolves with an exit code
 * @property {string} [needs] a step that must have passed
 * @property {string} [reportFile]
 * @property {(file: string) => import('./test-counts.mjs').Counts | null} [readReport]
 */

const unitReport = path.join(root, 'test-results', 'unit.json');
const endToEndReport = path.join(root, 'test-results', 'end-to-end.json');

/** @type {readonly Step[]} */
export const testSteps = [
  { name: 'types', run: checkTypes },
  { name: 'lint', run: () => runTool('@biomejs/biome', 'biome', 'ci') },
  { name: 'guards', run: () => runTool('tsx', 'tsx', 'bin/check-guards.ts') },
  { name: 'content', run: () => runTool('tsx', 'tsx', 'bin/check-content.ts') },
  { name: 'unit', run: runUnitTests, reportFile: unitReport, readReport: readVitestReport },
  { name: 'build', run: buildSite },
  { name: 'headers', run: () => runTool('tsx', 'tsx', 'bin/check-headers.ts'), needs: 'build' },
  { name: 'outage', run: () => runProcess(process.execPath, ['bin/check-outage.mjs']), needs: 'build' },
  {
    name: 'end to end',
    run: runEndToEndTests,
    needs: 'build',
    reportFile: endToEndReport,
    readReport: readPlaywrightReport,
  },
];

async function checkTypes() {
  const routes = await runTool('next', 'next', 'typegen');
  const core = await runTool('typescript', 'tsc', '-p', 'core/tsconfig.json');
  const all = await runTool('typescript', 'tsc', '--noEmit');
  return routes || core || all;
}

function runUnitTests() {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`];
  return runTool('vitest', 'vitest', 'run', '--coverage', ...reporters);
}

async function buildSite() {
  await ensureBuilt();
  return 0;
}

async function runEndToEndTests() {
  const browser = await ensureBrowser();
  if (!browser) {
    console.error(browserAdvice);
    return 1;
  }
  if (!(await ensurePoppler())) console.error(popplerAdvice);
  const env = { CHROMIUM_PATH: browser, NODE_ENV: undefined };
  return runProcess(process.execPath, [toolPath('@playwright/test', 'playwright'), 'test'], { env });
}

/**
 * @param {string} packageName
 * @param {string} command
 * @param {string[]} args
 */
function runTool(packageName, command, ...args) {
  return runProcess(process.execPath, [toolPath(packageName, command), ...args], {
    env: { NODE_ENV: undefined, NEXT_TELEMETRY_DISABLED: '1' },
  });
}
