import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../start/browser.mjs';
import { stopProcesses } from '../start/processes.mjs';
import { root } from '../start/root.mjs';
import { measureInteractions } from './measure-interactions';
import { serveApart } from './serve-apart';
import { writeLongArticle } from './write-long-article';

/** Sentences of either language in the article that is measured, and in a short one beside it. */
const sizes = [100, 10_000] as const;
/** How much slower than this machine the reader's is. */
const slowdown = 4;

/** Prints how long a page with very many sentences takes from a key, a click or a move of the pointer to the next paint. */
export async function benchSentences(): Promise<string | null> {
  if (!existsSync(join(root, '.next', 'BUILD_ID'))) return 'The site is not built yet: npm run build builds it.';
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-bench-'));
  const browser = await chromium.launch({ executablePath: findBrowser() ?? undefined, args: ['--no-sandbox'] });
  try {
    for (const size of sizes) {
      const content = join(folder, `content-${size}`);
      const slug = await writeLongArticle(content, size);
      const site = await serveApart(join(folder, `site-${size}`), content);
      console.log(`\n${size} sentences a language, processor ${slowdown} times slower; milliseconds to the next paint`);
      await measureInteractions(browser, `${site}/en/read/${slug}`, slowdown);
    }
    return null;
  } finally {
    await browser.close();
    await stopProcesses();
    await rm(folder, { recursive: true, force: true });
  }
}
