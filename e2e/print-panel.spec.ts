import type { Locator, Page } from '@playwright/test';
import axe from 'axe-core';
import jsQR from 'jsqr';
import { paths } from '../i18n/navigation';
import { articles, expect, type Messages, openPage } from './fixtures';
import { readPdfObjects } from './print/pdf-objects';
import { type Run, readRuns } from './print/pdf-runs';
import { pointsPerMm, readGreys, test } from './print/printing';

type Poppler = (command: 'pdftotext' | 'pdftoppm' | 'pdffonts' | 'pdfinfo', ...args: string[]) => Promise<string>;
type Pdf = { file: string; size: string; pages: number; runs: readonly Run[]; raw: string };

test.describe.configure({ mode: 'default' });

/** Prints what the page shows, on the paper it asks for. */
async function toPdf(page: Page, poppler: Poppler, file: string): Promise<Pdf> {
  await page.pdf({ path: file, preferCSSPageSize: true, printBackground: true, tagged: true });
  const info = await poppler('pdfinfo', file);
  return {
    file,
    size: /Page size: +([\d.]+ x [\d.]+)/u.exec(info)?.[1] ?? '',
    pages: Number(/Pages: +(\d+)/u.exec(info)?.[1]),
    runs: readRuns(await readPdfObjects(file)),
    raw: await poppler('pdftotext', '-raw', file, '-'),
  };
}

/** The number of pages that the panel tells, whatever words it tells it in. */
async function toldPages(page: Page, messages: Messages): Promise<number> {
  const status = page.getByRole('complementary', { name: messages.print.title }).getByRole('status');
  await expect(status).not.toBeEmpty();
  const words = { 'صفحة واحدة': 1, صفحتان: 2 } as Record<string, number>;
  const said = (await status.textContent()) ?? '';
  const digits = said.replace(/[٠-٩]/gu, (digit) => String('٠١٢٣٤٥٦٧٨٩'.indexOf(digit))).match(/\d+/u)?.[0];
  return words[said] ?? Number(digits);
}

/** Base lines of the Latin text of a page between its margins, from the top. */
function distanceOfLines({ runs }: Pdf): number {
  const latin = runs.filter(({ page, x, text }) => page === 2 && x < 200 && /[a-z]{1}/u.test(text));
  const lines = [...new Set(latin.map(({ baseline }) => Math.round(baseline * 10) / 10))].toSorted((a, b) => a - b);
  const gaps = lines.slice(1).map((line, index) => Math.round((line - (lines[index] ?? 0)) * 10) / 10);
  const counts = gaps.map((gap) => gaps.filter((other) => other === gap).length);
  return gaps[counts.indexOf(Math.max(...counts))] ?? 0;
}

const sizes = { a4: '594.96 x 841.92', letter: '612 x 792', a5: '420 x 594.96' };

for (const [article, query] of [
  ['long', ''],
  ['long', '?paper=a5&languages=ar'],
  ['long', '?layout=stacked&numbers=on'],
  ['port', '?paper=letter&layout=whole&glossary=on'],
  ['port', '?paper=a5&size=large&cover=on'],
  ['market', '?size=small&ink=saved&numbers=on'],
  ['report', '?paper=letter&languages=en&links=off'],
] as const) {
  test(`as many pages are printed as shown, on their paper: ${article}${query} @desktop`, async ({
    page,
    poppler,
    messages,
    interfaceLocale,
  }, info) => {
    await openPage(page, `${paths.print(interfaceLocale, articles[article])}${query}`);
    const told = await toldPages(page, messages);
    const pdf = await toPdf(page, poppler, info.outputPath('pages.pdf'));
    expect(pdf.pages).toBe(told);
    expect(pdf.pages).toBeGreaterThan(1);
    const paper = (new URLSearchParams(query).get('paper') ?? 'a4') as keyof typeof sizes;
    expect(pdf.size).toBe(sizes[paper]);
    const sheets = page.locator('.sheet');
    await expect(sheets).toHaveCount(told);
    // The folio of the preview is that of the paper, in the digits of the locale.
    const folio = ((await sheets.nth(1).locator('.sheet-foot').textContent()) ?? '').replace(/\s+/gu, ' ');
    const digits = new Intl.NumberFormat(interfaceLocale === 'ar' ? 'ar-u-nu-arab' : 'en');
    expect(folio).toContain(`${digits.format(2)} / ${digits.format(told)}`);
    const foot = pdf.runs.filter(({ page: on, baseline }) => on === 2 && baseline > 0).map(({ text }) => text);
    expect(foot.join('')).toContain(digits.format(told).at(-1) ?? 'none');
  });
}

test('text, arrangement and what stands around it are printed as chosen @desktop @everywhere', async ({
  page,
  poppler,
  messages,
  interfaceLocale,
}, info) => {
  const print = async (query: string) => {
    await openPage(page, `${paths.print(interfaceLocale, articles.port)}${query}`);
    return toPdf(page, poppler, info.outputPath('choices.pdf'));
  };
  const [plain, small, large] = [await print(''), await print('?size=small'), await print('?size=large')];
  expect([small, plain, large].map(distanceOfLines)).toEqual([13.5, 15, 18]);
  expect(plain.raw).toContain('https://example.org/guide/');
  expect(plain.raw).not.toContain(messages.reader.fragmentsIn.replace('{language}', 'English'));

  const english = await print('?languages=en&links=off');
  expect(english.raw).not.toMatch(/الميناء|نديم/u);
  expect(english.raw.replace(/\s+/gu, ' ')).toContain('Nadim took it to the lady');
  expect(english.raw).not.toContain('https://example.org/guide/');

  const glossary = await print('?glossary=on&languages=en');
  expect(glossary.raw).toContain('The Harbour Post, a newspaper');
  expect(plain.raw).not.toContain('The Harbour Post, a newspaper');

  // The one text ends before the other begins.
  const whole = await print('?layout=whole');
  const isLatin = Array.from({ length: whole.pages }, (_, index) => {
    const text = whole.runs.filter(({ page: on, content }) => on === index + 1 && content !== null);
    const count = (script: RegExp) => text.map((run) => run.text.match(script)?.length ?? 0).reduce((a, b) => a + b, 0);
    return count(/\p{Script=Latin}/gu) > count(/\p{Script=Arabic}/gu);
  });
  expect(isLatin).toContain(true);
  expect(isLatin).toContain(false);
  // What the article comes from stands at the end in the language of the interface, whatever text it follows.
  const texts = isLatin.slice(0, -1);
  expect(texts).toEqual(
    texts.toSorted((one, other) =>
      interfaceLocale === 'en' ? Number(other) - Number(one) : Number(one) - Number(other),
    ),
  );
  expect(whole.pages).toBeGreaterThan(plain.pages);
});

test('numbers of sentences stand beside the text, in the digits of the locale @desktop @everywhere', async ({
  page,
  poppler,
  interfaceLocale,
}, info) => {
  await openPage(page, `${paths.print(interfaceLocale, articles.port)}?numbers=on`);
  const numbers = await page
    .locator('.text-together .row[data-number]')
    .evaluateAll((rows) => rows.map((row) => Number(row.getAttribute('data-number'))));
  const { runs } = await toPdf(page, poppler, info.outputPath('numbers.pdf'));
  const digits = new Intl.NumberFormat(interfaceLocale === 'ar' ? 'ar-u-nu-arab' : 'en', { useGrouping: false });
  // In the margin that the lines of the locale begin from.
  const inMargin = runs.filter(({ x }) =>
    interfaceLocale === 'en' ? x < 24 * pointsPerMm - 1 : x > (210 - 24) * pointsPerMm,
  );
  const seen = inMargin.map(({ text }) => text).join(' ');
  for (const number of numbers.slice(0, 8)) {
    const drawn = digits.format(number);
    const all = [drawn, [...drawn].reverse().join('')].some((each) => seen.replace(/\s/gu, '').includes(each));
    expect(all, drawn).toBe(true);
  }
});

test('the QR code under the titles leads to the article, and its address stands beside it @desktop @once', async ({
  page,
  poppler,
}, info) => {
  await openPage(page, `${paths.print('en', articles.report)}?cover=on`);
  const { file, raw } = await toPdf(page, poppler, info.outputPath('cover.pdf'));
  const root = file.replace('.pdf', '');
  await poppler('pdftoppm', '-gray', '-r', '150', '-f', '1', '-l', '1', '-singlefile', file, root);
  const { width, height, greys } = await readGreys(`${root}.pgm`);
  const rgba = new Uint8ClampedArray(width * height * 4).fill(255);
  greys.forEach((grey, place) => void rgba.fill(grey, place * 4, place * 4 + 3));
  const read = jsQR(rgba, width, height)?.data ?? '';
  expect(read).toMatch(new RegExp(`^https?://.*${paths.article('en', articles.report)}$`, 'u'));
  expect(raw).toContain(read);
});

test('saved ink is grey ink without pictures @desktop @once', async ({ page, poppler, messages }, info) => {
  const inkOf = async (query: string) => {
    await openPage(page, `${paths.print('en', articles.long)}${query}`);
    const { file } = await toPdf(page, poppler, info.outputPath('ink.pdf'));
    await poppler('pdftoppm', '-gray', '-r', '30', '-f', '2', '-l', '2', '-singlefile', file, file);
    const { greys } = await readGreys(`${file}.pgm`);
    return greys.reduce((sum, grey) => sum + 255 - grey, 0) / greys.length;
  };
  expect(await inkOf('?ink=saved')).toBeLessThan((await inkOf('?ink=full')) * 0.85);
  await expect(page.locator('.paper figure img').first()).toBeVisible();
  await page.getByRole('checkbox', { name: messages.print.ink }).check();
  await expect(page.locator('.paper figure img').first()).toBeHidden();
});

test('choices are kept by the address and by the device, and the address wins', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.print(interfaceLocale, articles.card);
  await openPage(page, address);
  await choose(page, messages.print.paper, 'A5');
  await page.getByRole('checkbox', { name: messages.print.numbers }).check();
  await choose(page, messages.print.tashkeel, messages.print.hidden);
  await expect(page).toHaveURL(`${address}?paper=a5&tashkeel=hidden&numbers=on`);
  await expect(page.locator('html')).toHaveAttribute('data-tashkeel', 'hidden');

  await page.reload();
  await expectChosen(page, messages, { paper: 'A5', numbers: true });
  await openPage(page, address);
  await expectChosen(page, messages, { paper: 'A5', numbers: true });
  await expect(page.locator('html')).toHaveAttribute('data-tashkeel', 'hidden');

  // An address that names a choice names them all; broken values fall back.
  await openPage(page, `${address}?paper=letter`);
  await expectChosen(page, messages, { paper: 'Letter', numbers: false });
  await expect(page.locator('html')).not.toHaveAttribute('data-tashkeel');
  await openPage(page, `${address}?paper=b7&size="]&languages=xx&layout=stacked`);
  await expectChosen(page, messages, { paper: 'A4', numbers: false });
  await expect(radio(page, messages.print.layout, messages.print.stacked)).toBeChecked();
  await expect(radio(page, messages.print.languages, messages.print.both)).toBeChecked();
  // A link that was only opened changes nothing on the device.
  await openPage(page, address);
  await expectChosen(page, messages, { paper: 'A5', numbers: true });
});

test('a copied link gives the same pages to somebody who chose otherwise @desktop', async ({
  page,
  context,
  interfaceLocale,
  messages,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const copy = async () => {
    await page.getByRole('button', { name: messages.print.copyLink }).click();
    await expect(page.getByRole('status')).toContainText(messages.print.linkCopied);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  await openPage(page, paths.print(interfaceLocale, articles.card));
  const standard = await copy();
  await choose(page, messages.print.size, messages.print.large);
  await choose(page, messages.print.paper, 'A5');
  const chosen = await copy();
  const pages = await toldPages(page, messages);
  await openPage(page, standard);
  await expectChosen(page, messages, { paper: 'A4', numbers: false });
  // Sizes that somebody reads in on a screen are not those of the paper.
  await page.evaluate(() =>
    localStorage.setItem('muqabala-preferences', '{"size-en":"2","size-ar":"2","justify":"on"}'),
  );
  await openPage(page, chosen);
  await expectChosen(page, messages, { paper: 'A5', numbers: false });
  expect(await toldPages(page, messages)).toBe(pages);
});

test('the panel is used with the keyboard, prints, and leads back to the article @everywhere', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await page.addInitScript(() => {
    window.print = () => {
      document.title = 'printed';
    };
  });
  await openPage(page, paths.print(interfaceLocale, articles.long));
  await radio(page, messages.print.paper, 'A4').focus();
  const before = await toldPages(page, messages);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(radio(page, messages.print.paper, 'A5')).toBeChecked();
  await expect.poll(() => toldPages(page, messages)).toBeGreaterThan(before);
  const preview = page.getByRole('region', { name: messages.print.preview });
  await preview.focus();
  await page.keyboard.press(interfaceLocale === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect.poll(() => preview.evaluate(({ scrollLeft }) => Math.abs(scrollLeft))).toBeGreaterThan(10);
  await page.getByRole('button', { name: messages.print.print, exact: true }).click();
  await expect(page).toHaveTitle('printed');
  await page.getByRole('link', { name: messages.print.back }).click();
  await expect(page).toHaveURL(paths.article(interfaceLocale, articles.long));
});

test('a page of paper fits the window, and nothing but the pages scrolls sideways', async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.print(interfaceLocale, articles.port));
  const sheet = await page.locator('.sheet').first().boundingBox();
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  expect(sheet?.width ?? 0).toBeGreaterThan(Math.min(width, 500) * 0.7);
  expect((sheet?.x ?? -1) >= 0 && (sheet?.x ?? 0) + (sheet?.width ?? 0) <= width).toBe(true);
  expect(sheet?.height ?? 0).toBeLessThan(height);
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedComplaints: [/^request csp/] });

  test('the standard pages are printed, and choices that need no script hold @desktop', async ({
    page,
    poppler,
    interfaceLocale,
    messages,
  }, info) => {
    await page.goto(paths.print(interfaceLocale, articles.card));
    await expect(page.getByText(messages.print.without)).toBeVisible();
    await expect(page.getByRole('button', { name: messages.print.copyLink })).toBeHidden();
    const standard = await toPdf(page, poppler, info.outputPath('standard.pdf'));
    expect([standard.pages, standard.size]).toEqual([2, sizes.a4]);
    await choose(page, messages.print.paper, 'A5');
    expect((await toPdf(page, poppler, info.outputPath('a5.pdf'))).size).toBe(sizes.a5);
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`in ${colorScheme} colours`, () => {
    test.use({ colorScheme });

    test('the panel has no accessibility faults', async ({ page, interfaceLocale }) => {
      await openPage(page, `${paths.print(interfaceLocale, articles.card)}?glossary=on&cover=on&numbers=on`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(async () => {
        const { axe: tool } = window as unknown as { axe: typeof axe };
        const values = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
        return tool.run(document, { runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
      });
      expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual(
        [],
      );
    });
  });
}

test('search engines are told to keep to the article @desktop @once', async ({ page }) => {
  await page.goto(paths.print('en', articles.card));
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/u);
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute(
    'href',
    new RegExp(`${paths.article('en', articles.card)}$`, 'u'),
  );
});

function radio(page: Page, group: string, name: string): Locator {
  return page.getByRole('group', { name: group }).getByRole('radio', { name, exact: true });
}

async function choose(page: Page, group: string, name: string): Promise<void> {
  await radio(page, group, name).check();
}

async function expectChosen(page: Page, { print }: Messages, { paper, numbers }: { paper: string; numbers: boolean }) {
  await expect(radio(page, print.paper, paper)).toBeChecked();
  await expect(page.getByRole('checkbox', { name: print.numbers })).toBeChecked({ checked: numbers });
}
