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
const author = encodeURIComponent('The Muqabala editors');
/** What the title of the article is changed into. */
const newTitle = 'Made anew';

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
    let workers = 0;
    page.on('worker', () => workers++);
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
        await walk(site + path.replace('{slug}', slug).replace('{author}', author), statusOf(route));
    }
    if (workers === 0) faults.push('No control made the page use its worker.');
    const added = await writeLongArticle(content, 60);
    for (const path of [`/en/read/${added}`, `/ar/read/${added}/print`]) await walk(site + path, 200);
    await makeAnew(site, content, redis.address, faults);
    await walk(`${site}/en/read/${slug}`, 200);
    // Another instance, which knows the article as it was.
    const env = { REDIS_URL: redis.address, API_RATE: '0' };
    const spoilt = await serveApart(join(folder, 'spoilt'), join(root, 'content'), { env, change: spoilBuild });
    if (!(await saysNewTitle(spoilt))) faults.push('What one instance made anew is not served by another.');
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

/** Changes an article, tells the instance of it, and asks until the page says the new. */
async function makeAnew(site: string, content: string, redis: string, faults: string[]): Promise<void> {
  const file = join(content, slug, 'en.md');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^title: .*$/m, `title: ${newTitle}`));
  await invalidatePages([slug], { REDIS_URL: redis });
  for (let tries = 0; tries < 50; tries++) {
    if (await saysNewTitle(site)) return;
    await new Promise((done) => setTimeout(done, 100));
  }
  faults.push(`${site}/en/read/${slug} was not made anew after its publication.`);
}

async function saysNewTitle(site: string): Promise<boolean> {
  const answer = await fetch(`${site}/en/read/${slug}`);
  return (await answer.text()).includes(newTitle);
}

/** What a page of a route is answered with; of other answers any status will do. */
function statusOf(route: string): number | undefined {
  if (route === '/[locale]/missing') return 404;
  return route.startsWith('/[locale]') ? 200 : undefined;
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
