import { findBrowser, thisMachine } from './browser.mjs';
import { canUseApt, installWithApt } from './debian.mjs';
import { runProcess } from './processes.mjs';
import { toolPath } from './tool-path.mjs';

export const browserAdvice =
  'No browser was found to test with. Install Chromium or Google Chrome, or name one in the variable CHROMIUM_PATH.';

/** A browser to test with, installed if there is none; null when that fails too. */
export async function ensureBrowser() {
  const found = await findWithPlaywright();
  if (found || process.env.CHROMIUM_PATH) return found;
  console.log('Installing a browser for the tests …');
  for (const install of [installShell, installPlaywrights, installSystems]) {
    await install();
    const installed = await findWithPlaywright();
    if (installed) return installed;
  }
  return null;
}

/** Debian has Chromium without windows; other systems with this installer do not, and say so at once. */
async function installShell() {
  if (canUseApt()) await installWithApt(['chromium-headless-shell']);
}

async function installPlaywrights() {
  const withLibraries = canUseApt() ? ['--with-deps'] : [];
  const installer = [toolPath('@playwright/test', 'playwright'), 'install', ...withLibraries, 'chromium'];
  await runProcess(process.execPath, installer, { seconds: 300 });
}

async function installSystems() {
  if (canUseApt()) await installWithApt(['chromium']);
}

async function findWithPlaywright() {
  const { chromium } = await import('@playwright/test');
  return findBrowser(thisMachine, chromium.executablePath());
}
