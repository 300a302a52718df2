import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { serveApart } from '../sentences/serve-apart';
import { writeLongArticle } from '../sentences/write-long-article';
import { findBrowser } from '../start/browser.mjs';
import { stopProcesses } from '../start/processes.mjs';
import { root } from '../start/root.mjs';
import { buildEmptyPage } from './build-empty-page';
import { measureSwitches } from './measure-switches';
import { measureVisits } from './measure-visits';
import { printComparison } from './print-comparison';
import { runLighthouse } from './run-lighthouse';
import { serveFloor } from './serve-floor';

const page = '/en/read/reading-two-copies';
/** Sentences of either language in the article whose view is switched. */
const sentences = 10_000;

/**
 * Prints how a long article opens on a phone, beside the same page as bare HTML and an empty page of the framework; what
 * Lighthouse says of it; and how long a view of a very long one takes. `words` name some of these three.
 */
export async function benchPage(words: readonly string[]): Promise<string | null> {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) return 'The site is not built yet: npm run build builds it.';
  const wanted = (part: string) => words.length === 0 || words.includes(part);
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-bench-'));
  const executablePath = findBrowser() ?? chromium.executablePath();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  try {
    if (wanted('visits') || wanted('lighthouse')) {
      const site = await serveApart(join(folder, 'site'), join(root, 'content'));
      if (wanted('visits')) {
        const floor = await serveFloor(page);
        const empty = await buildEmptyPage();
        await printComparison(await measureVisits(browser, { reader: site + page, floor, empty }), site + page);
      }
      if (wanted('lighthouse')) await runLighthouse(site + page, executablePath);
    }
    if (wanted('switches')) {
      const content = join(folder, 'content');
      const slug = await writeLongArticle(content, sentences);
      const long = await serveApart(join(folder, 'long'), content);
      console.log(`\n${sentences} sentences a language: milliseconds from the choice of a view to the next paint`);
      await measureSwitches(browser, `${long}/en/read/${slug}`);
    }
    return null;
  } finally {
    await browser.close();
    await stopProcesses();
    await rm(folder, { recursive: true, force: true });
  }
}
