import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { test as base, expect, type InterfaceLocale, openPage } from '../fixtures';
import { type Part, partsOfPage } from './article-on-page';
import { type PdfObjects, readPdfObjects } from './pdf-objects';
import { type Run, readRuns } from './pdf-runs';
import { type PageOfBoxes, toPages } from './word-boxes';

export const pointsPerMm = 72 / 25.4;
/** Above and below, and at the sides. */
export const margins = { block: 20 * pointsPerMm, inline: 17 * pointsPerMm };

export type Paper = 'A4' | 'Letter' | { readonly width: string; readonly height: string };

export type PrintOptions = {
  readonly article: string;
  readonly paper?: Paper;
  /** How the article is shown on the screen: a view by its value, and whether the sides are swapped. */
  readonly view?: 'side' | 'stacked' | 'en' | 'ar';
  readonly swapped?: boolean;
  /** How the page is opened. */
  readonly open?: Pick<BrowserContextOptions, 'viewport' | 'isMobile' | 'javaScriptEnabled' | 'colorScheme'>;
};

/** An article on paper: the file, and what the page showed in print media when it was made. */
export type Print = {
  readonly file: string;
  readonly objects: PdfObjects;
  /** What is drawn between the margins, and in them. */
  readonly runs: readonly Run[];
  readonly inMargins: readonly Run[];
  readonly parts: readonly Part[];
  /** Words of each page with their boxes, in points from the top left corner. */
  readonly pages: readonly PageOfBoxes[];
  /** What `pdftotext -raw` gives. */
  readonly raw: string;
};

type PrintFixtures = {
  /** Prints an article; the same print is made once for all tests of a worker. */
  print: (options: PrintOptions) => Promise<Print>;
  /** Opens an article for prints of its own. */
  openToPrint: (options: PrintOptions) => Promise<Page>;
  /** Makes a print of an open page. */
  printPage: (page: Page, paper: Paper) => Promise<Print>;
};

// Each worker has its own copy of this module, and a worker runs the tests of one locale.
const prints = new Map<string, Promise<Print>>();
let count = 0;

export const test = base.extend<PrintFixtures>({
  printPage: async ({ poppler }, use, { project, workerIndex }) => {
    await use(async (page, paper) => {
      count += 1;
      const file = `${project.outputDir}/prints-${workerIndex}/${count}.pdf`;
      const size = typeof paper === 'string' ? { format: paper } : paper;
      await page.pdf({ path: file, tagged: true, printBackground: true, ...size });
      await page.emulateMedia({ media: 'print' });
      const parts = await partsOfPage(page);
      await page.emulateMedia({ media: null });
      const objects = await readPdfObjects(file);
      const pages = toPages(await poppler('pdftotext', '-bbox-layout', file, '-'));
      const raw = await poppler('pdftotext', '-raw', file, '-');
      const all = readRuns(objects);
      // Heads and feet stand half-way up their margins; a low mark of the last line may reach a little into one.
      const isInMargin = ({ page: number, baseline }: Run) =>
        baseline < margins.block - 10 || baseline > (pages[number - 1]?.height ?? 0) - margins.block + 10;
      const runs = all.filter((run) => !isInMargin(run));
      return { file, objects, runs, inMargins: all.filter(isInMargin), parts, pages, raw };
    });
  },
  openToPrint: async ({ browser, baseURL, interfaceLocale }, use) => {
    const pages: Page[] = [];
    await use(async (options) => {
      const page = await openArticle(browser, baseURL ?? '', interfaceLocale, options);
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
  print: async ({ openToPrint, printPage, interfaceLocale }, use) => {
    await use((options) => {
      const key = JSON.stringify([interfaceLocale, options]);
      const made = prints.get(key) ?? openToPrint(options).then((page) => printPage(page, options.paper ?? 'A4'));
      prints.set(key, made);
      return made;
    });
  },
});

export { expect };

async function openArticle(browser: Browser, baseURL: string, locale: InterfaceLocale, options: PrintOptions) {
  const { article, view, swapped, open } = options;
  const context = await browser.newContext({ baseURL, viewport: { width: 1440, height: 900 }, ...open });
  const page = await context.newPage();
  const address = `/${locale}/read/${article}`;
  await (open?.javaScriptEnabled === false ? page.goto(address) : openPage(page, address));
  if (view !== undefined) await page.locator(`input[name="view"][value="${view}"]`).check();
  if (swapped) await page.locator('input[name="sides"]').check();
  return page;
}

/** The grey values of a page image as `pdftoppm -gray` writes it. */
export async function readGreys(file: string): Promise<{ width: number; height: number; greys: Buffer }> {
  const bytes = await readFile(file);
  const head = /^P5\s(\d+)\s(\d+)\s255\s/u.exec(bytes.toString('latin1', 0, 64));
  if (head === null) throw new Error(`${file} is not a grey image.`);
  return { width: Number(head[1]), height: Number(head[2]), greys: bytes.subarray(head[0].length) };
}
