import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import type en from '../messages/en.json';

export type InterfaceLocale = 'en' | 'ar';
export type Messages = typeof en;

export type ReaderOptions = {
  /** What the interface speaks; each project sets it. */
  interfaceLocale: InterfaceLocale;
  /** Complaints of the browser that a test expects: `test.use({ expectedComplaints: [/404/] })`. */
  expectedComplaints: RegExp[];
};

type ReaderFixtures = {
  /** The words of the interface, to find things by. */
  messages: Messages;
  /** What the browser complained about so far; anything unexpected fails the test at its end. */
  complaints: string[];
  /** Runs a command of poppler on a printed file and gives what it wrote: `poppler('pdftotext', file, '-')`. */
  poppler: (command: PopplerCommand, ...args: string[]) => Promise<string>;
};

type PopplerCommand = 'pdftotext' | 'pdftoppm' | 'pdffonts' | 'pdfinfo';

/** The articles that come with the site, by what they are good for. */
export const articles = {
  /** The longest, with images, lists, quotes and notes. */
  long: 'reading-two-copies',
  /** Fragments of every kind, and a table. */
  port: 'a-week-between-the-port-and-the-archive',
  /** Abridged in one language and added to in the other. */
  market: 'the-night-market-of-two-cities',
  /** In four languages. */
  card: 'a-library-card-in-four-languages',
  /** With an issuer, a source, a date line and a print label of its own. */
  report: 'taliban-kill-isis-khorasan-military-chief',
} as const;

/** What the interface calls the languages of editions. */
export const languageNames = {
  en: { en: 'English', ar: 'Arabic', fr: 'French', de: 'German' },
  ar: { en: 'الإنجليزية', ar: 'العربية', fr: 'الفرنسية', de: 'الألمانية' },
} as const;

/** Opens a page and waits until its scripts have taken over what the server drew. */
export async function openPage(page: Page, address: string) {
  const answer = await page.goto(address);
  await untilTakenOver(page);
  return answer;
}

/** The way to another locale, by the name its readers give it: it may stand in a menu that is closed. */
export function findLocaleLink(page: Page, name: string): Locator {
  return page.locator('.locale-list a').filter({ hasText: name });
}

/** Opens the menu of locales, where the ways to them do not stand in the page's first line. */
export async function showLocales(page: Page): Promise<void> {
  const button = page.locator('.locales-button');
  if (await button.isVisible()) await button.click();
}

/** Waits until React has marked the last element of the page's content as its own and the effects have run. */
export async function untilTakenOver(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    const all = document.querySelectorAll('main *');
    return Object.keys(all[all.length - 1] ?? {}).some((key) => key.startsWith('__react'));
  });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestIdleCallback(done))));
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

/** Playwright's test, in a reader's hands: it knows the words, and an unclean page fails it. */
export const test = base.extend<ReaderOptions & ReaderFixtures>({
  interfaceLocale: ['en', { option: true }],
  expectedComplaints: [[], { option: true }],
  messages: async ({ interfaceLocale }, use) => {
    const file = new URL(`../messages/${interfaceLocale}.json`, import.meta.url);
    await use(JSON.parse(await readFile(file, 'utf8')));
  },
  poppler: async ({}, use) => use(runPoppler),
  complaints: [
    async ({ context, baseURL, expectedComplaints }, use) => {
      const complaints: string[] = [];
      collectComplaints(context, new URL(baseURL ?? 'http://localhost').origin, complaints);
      await use(complaints);
      const unexpected = complaints.filter((text) => !expectedComplaints.some((pattern) => pattern.test(text)));
      expect(unexpected, 'what the browser complained about').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

async function runPoppler(command: PopplerCommand, ...args: string[]): Promise<string> {
  try {
    const { stdout } = await promisify(execFile)(command, args, { maxBuffer: 64 * 1024 * 1024 });
    return stdout;
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    throw new Error(
      `This test reads printed pages with ${command}. Install poppler-utils (Debian, Ubuntu) or poppler (Homebrew).`,
    );
  }
}

function collectComplaints(context: BrowserContext, origin: string, complaints: string[]) {
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => complaints.push(`page error: ${error.error().message}`));
  context.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'failed';
    // A page that is left takes its unfinished requests with it.
    if (request.url().startsWith(`${origin}/`) && reason !== 'net::ERR_ABORTED') {
      complaints.push(`request ${reason}: ${request.url()}`);
    }
  });
  context.on('response', (response) => {
    if (response.url().startsWith(`${origin}/`) && response.status() >= 400) {
      complaints.push(`response ${response.status()}: ${response.url()}`);
    }
  });
}
