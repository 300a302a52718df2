import { defineConfig, type PlaywrightTestOptions } from '@playwright/test';
import { findBrowser } from './bin/start/browser.mjs';
import { findFreePort } from './bin/start/free-port.mjs';
import { toolPath } from './bin/start/tool-path.mjs';
import type { ReaderOptions } from './e2e/fixtures';

// Workers read this file again: the port and the browser chosen first are handed to them in the environment.
process.env.E2E_PORT ??= String(await findFreePort(4310));
const browser = findBrowser();
if (browser) process.env.CHROMIUM_PATH = browser;

const baseURL = `http://localhost:${process.env.E2E_PORT}`;
const desktop: Partial<PlaywrightTestOptions> = { viewport: { width: 1440, height: 900 } };
const phone: Partial<PlaywrightTestOptions> = {
  viewport: { width: 390, height: 844 },
  hasTouch: true,
  isMobile: true,
  deviceScaleFactor: 2,
};

/**
 * About what is the same in either direction, such as the text of articles: these run on a desk in English and on a phone in
 * Arabic, but for their tests that are tagged @everywhere.
 */
const alike = [
  'accessibility',
  'browse',
  'differences',
  'editions',
  'fragments',
  'glosses',
  'lighting-switch',
  'locale-switch',
  'place',
  'preferences',
  'print-panel',
  'reveal',
  'selection',
  'sentence-addresses',
  'sentence-copies',
  'sentence-editions',
  'sentence-media',
  'sentence-pins',
  'themes',
  'typography',
  'views',
];
const skipAlike = new RegExp(`(?:${alike.join('|')})\\.spec\\.ts (?!.*@everywhere)`);

export default defineConfig<ReaderOptions>({
  testDir: 'e2e',
  // The reports lie beside this folder: Playwright empties it.
  outputDir: 'test-results/end-to-end',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  retries: 0,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: 'test-results/end-to-end.json' }]],
  use: {
    baseURL,
    browserName: 'chromium',
    // A trace takes a quarter of the time of a test; `--trace retain-on-failure` asks for it.
    trace: 'off',
    launchOptions: {
      executablePath: browser ?? undefined,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        // Letters stand where they stand on paper, not on whole pixels.
        '--font-render-hinting=none',
      ],
    },
  },
  // A test's tags say where it means something: on a desk, on a phone, or once because it opens no page of a locale. What
  // means something on a phone too, but no more than on a desk, is shown on one phone.
  projects: [
    { name: 'en-desktop', grepInvert: /@phone/, use: { ...desktop, interfaceLocale: 'en' } },
    { name: 'ar-desktop', grepInvert: [/@phone|@once/, skipAlike], use: { ...desktop, interfaceLocale: 'ar' } },
    { name: 'en-phone', grep: /@phone/, grepInvert: skipAlike, use: { ...phone, interfaceLocale: 'en' } },
    { name: 'ar-phone', grepInvert: /@desktop|@once/, use: { ...phone, interfaceLocale: 'ar' } },
  ],
  webServer: {
    command: `"${process.execPath}" "${toolPath('next')}" start --port ${process.env.E2E_PORT}`,
    url: `${baseURL}/en`,
    reuseExistingServer: false,
    // Every test asks from the same address.
    env: { NEXT_TELEMETRY_DISABLED: '1', API_RATE: '0' },
  },
});
