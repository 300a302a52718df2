import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { invalidatePages } from '../../server/cache/invalidate-pages.mjs';
import { serveApart } from '../sentences/serve-apart';
import { writeLongArticle } from '../sentences/write-long-article';
import { Failure } from '../start/failure.mjs';
import { browserAdvice, ensureBrowser } from '../start/install-browser.mjs';
import { stopProcesses } from '../start/processes.mjs';
import { startRedis } from '../start/redis.mjs';
import { root } from '../start/root.mjs';
import { checkAnswer } from './check-answer';
import { checkInjected, inject, injectedPage } from './check-injected';
import { openWatched } from './open-watched';
import { notWalked, pageKinds } from './page-kinds';
import { pressControls } from './press-controls';

export type Outcome = {
  /** What is wrong, a sentence each. */
  readonly faults: readonly string[];
  /** The closing line: what was walked. */
  readonly walked: string;
};

/** An article in four languages: a further pair of its editions is drawn with a worker. */
const slug = 'a-library-card-in-four-languages';
const author = 'Muqabala';

/**
 * Walks every kind of answer of the built site in a browser, uses every control, and judges the headers: as built, made on
 * the first request, made anew, missing and failed.
 */
export async function checkSite(): Promise<Outcome> {
  const executablePath = await ensureBrowser();
  if (executablePath === null) throw new Failure(browserAdvice);
  const folder = await mkdtemp(join(tmpdir(), 'muqabala-headers-'));
  const redis = await startRedis();
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  const faults: string[] = [];
  const counts = { answers: 0, pages: 0, controls: 0 };
  try {
    const content = join(folder, 'content');
    await cp(join(root, 'content'), content, { recursive: true });
    const site = await serveApart(join(folder, 'site'), content, { env: { REDIS_URL: redis.address, API_RATE: '0' } });
    const page = await openWatched(browser, (fault) => faults.push(fault));
    const walk = async (address: string, status?: number) => {
      const { isPage, faults: found } = await checkAnswer(address, status);
      faults.push(...found);
      counts.answers += 1;
      if (!isPage) return;
      counts.pages += 1;
      counts.controls += await visit(page, address);
    };
    for (const route of await readRoutes()) {
      if (pageKinds[route] === undefined)
        faults.push(`Nothing walks the route ${route}: name an address in bin/headers/page-kinds.ts.`);
      else if (pageKinds[route].length === 0 && notWalked[route] === undefined) faults.push(`${route} has no address.`);
      for (const path of pageKinds[route] ?? [])
        await walk(site + path.replace('{slug}', slug).replace('{author}', author));
    }
    await followLink(page, `${site}/en`, faults);
    const added = await writeLongArticle(content, 60);
    for (const path of [`/en/read/${added}`, `/ar/read/${added}/print`]) await walk(site + path, 200);
    await makeAnew(site, content, redis.address, faults);
    await walk(`${site}/en/read/${slug}`, 200);
    const spoilt = await serveApart(join(folder, 'spoilt'), content, { env: { API_RATE: '0' }, change: spoilBuild });
    await walk(`${spoilt}/en/read/${slug}/print`, 500);
    faults.push(...(await checkInjected(browser, spoilt + injectedPage)));
  } finally {
    await browser.close();
    await stopProcesses();
    await redis.remove();
    await rm(folder, { recursive: true, force: true });
  }
  const sum = faults.length === 0 ? 'nothing was forbidden, no answer scored too low' : `${faults.length} faults`;
  return {
    faults,
    walked: `Walked ${counts.answers} answers, ${counts.pages} of them pages with ${counts.controls} controls used, as built, on first request, made anew, missing and failed: ${sum}.`,
  };
}

/** Every route of the build, whatever it answers. */
async function readRoutes(): Promise<string[]> {
  const manifest: Record<string, string> = JSON.parse(
    await readFile(join(root, '.next', 'app-path-routes-manifest.json'), 'utf8'),
  );
  return Object.values(manifest).sort();
}

async function visit(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'networkidle' });
  return pressControls(page);
}

/** Goes from page to page as a reader does, without loading anew: the styles and scripts of the next must be let in. */
async function followLink(page: Page, from: string, faults: string[]): Promise<void> {
  await page.goto(from, { waitUntil: 'networkidle' });
  await page.evaluate(() => Reflect.set(window, 'isSamePage', true));
  await page.locator('main a[href*="/read/"]').first().click();
  await page.waitForURL('**/read/**');
  await page.waitForLoadState('networkidle');
  if (!(await page.evaluate(() => Reflect.get(window, 'isSamePage'))))
    faults.push(`${from}: a link loads the whole page anew.`);
}

/** Changes an article, tells the instance of it, and asks until the page says the new. */
async function makeAnew(site: string, content: string, redis: string, faults: string[]): Promise<void> {
  const file = join(content, slug, 'en.md');
  const mark = 'Made anew';
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/m, `title: ${mark}`));
  await invalidatePages([slug], { REDIS_URL: redis });
  for (let tries = 0; tries < 50; tries++) {
    if ((await (await fetch(`${site}/en/read/${slug}`)).text()).includes(mark)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  faults.push(`${site}/en/read/${slug} was not made anew after its publication.`);
}

/** Makes the code of one page fail, and puts into another what nobody should run. */
async function spoilBuild(build: string): Promise<void> {
  const app = join(build, 'server', 'app');
  const code = join(app, '[locale]', 'read', '[article]', 'print', 'page.js');
  await writeFile(code, 'throw new Error("This page fails because check-headers wants it to.");');
  for (const ending of ['html', 'meta']) await rm(join(app, 'en', 'read', slug, `print.${ending}`));
  const page = join(app, `${injectedPage}.html`);
  await writeFile(page, inject(await readFile(page, 'utf8')));
}
