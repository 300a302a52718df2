import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { findBrowser } from './start/browser.mjs';
import { findFreePort } from './start/free-port.mjs';
import { root } from './start/root.mjs';
import { startServer } from './start/server.mjs';

/** What is pictured: a name for the file, an address in a locale, what is pressed before, and what is waited for. */
const scenes: { readonly [name: string]: { readonly path: string; readonly press?: string; readonly until?: string } } =
  {
    reader: { path: '/read/taliban-kill-isis-khorasan-military-chief' },
    library: { path: '' },
    search: { path: '/search?q=market' },
    preferences: { path: '/read/reading-two-copies', press: '.preferences-button' },
    // The paper lies under the text once its pages are counted.
    print: { path: '/read/reading-two-copies/print', until: '.sheet' },
    missing: { path: '/missing' },
  };

const sizes = [
  { width: 1440, height: 900 },
  { width: 820, height: 1000 },
  { width: 390, height: 844 },
];

/** Takes the pictures of docs/pictures from the site as it was last built: every page, three widths, both locales, light and dark. */
async function takePictures(): Promise<void> {
  const port = await findFreePort(4710);
  await startServer(port);
  const browser = await chromium.launch({
    executablePath: findBrowser() ?? undefined,
    args: ['--no-sandbox', '--font-render-hinting=none'],
  });
  for (const name of Object.keys(scenes)) {
    for (const locale of ['en', 'ar']) {
      for (const colorScheme of ['light', 'dark'] as const) {
        for (const size of sizes)
          await takePicture(browser, `http://localhost:${port}`, { name, locale, colorScheme, size });
      }
    }
  }
  await browser.close();
}

type Shot = {
  readonly name: string;
  readonly locale: string;
  readonly colorScheme: 'light' | 'dark';
  readonly size: { readonly width: number; readonly height: number };
};

async function takePicture(browser: Browser, site: string, { name, locale, colorScheme, size }: Shot): Promise<void> {
  const scene = scenes[name];
  const context = await browser.newContext({ viewport: size, colorScheme });
  const page = await context.newPage();
  await page.goto(`${site}/${locale}${scene?.path ?? ''}`, { waitUntil: 'networkidle' });
  if (scene?.press) await page.locator(scene.press).click();
  if (scene?.until) await page.locator(scene.until).first().waitFor();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // The panel is fetched when it is asked for.
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', { format: 'webp', quality: 70 });
  const file = `${name}-${size.width}-${locale}-${colorScheme}.webp`;
  await writeFile(join(root, 'docs', 'pictures', file), Buffer.from(data, 'base64'));
  await context.close();
}

await takePictures();
process.exit();
