import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test, untilTakenOver } from './fixtures';

test('English stands left and Arabic right in either locale, and a reader may swap them', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  expect(await leftOf(page)).toBe('en');
  const swap = page.getByRole('checkbox', { name: messages.reader.swap });
  await swap.check();
  expect(await leftOf(page)).toBe('ar');
  await expect(page, 'sides are the reader’s own and no part of a link').toHaveURL(address);
  await page.reload();
  await untilTakenOver(page);
  await expect(swap).toBeChecked();
  expect(await leftOf(page)).toBe('ar');
  await page.goto(paths.article(interfaceLocale, articles.report));
  expect(await leftOf(page), 'the next article is swapped too').toBe('ar');
  await untilTakenOver(page);
  await swap.uncheck();
  expect(await leftOf(page)).toBe('en');
});

test('swapped sides are turned by the space key and stand so from the first paint', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await page.getByRole('checkbox', { name: messages.reader.swap }).focus();
  await page.keyboard.press('Space');
  expect(await leftOf(page)).toBe('ar');
  await page.route('**/_next/static/**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.reload();
  expect(await leftOf(page)).toBe('ar');
});

test('swapped rows stay level, and each text keeps its own direction', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const heights = await rowHeights(page);
  await page.getByRole('checkbox', { name: messages.reader.swap }).check();
  expect(await leftOf(page)).toBe('ar');
  expect(await rowHeights(page), 'the columns are of equal width').toEqual(heights);
  for (const [lang, direction] of [
    ['en', 'ltr'],
    ['ar', 'rtl'],
  ] as const) {
    await expect(page.locator(`#r1 .cell:lang(${lang})`)).toHaveCSS('direction', direction);
  }
});

test('on a phone there are no sides to swap, also for one who swapped them elsewhere', { tag: '@phone' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await page.addInitScript(() => localStorage.setItem('muqabala-preferences', '{"sides":"swapped"}'));
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await expect(page.locator('#r1 .cell').first()).toHaveAttribute('lang', interfaceLocale);
  const [upper, lower] = await page.locator('#r1 .cell').all();
  expect((await upper?.boundingBox())?.y).toBeLessThan((await lower?.boundingBox())?.y ?? 0);
  await expect(page.getByRole('checkbox', { name: messages.reader.swap })).toBeHidden();
});

test.describe('without JavaScript', () => {
  // The browser leaves out the scripts of the page and says so.
  test.use({ javaScriptEnabled: false, expectedComplaints: [/^request csp: .*\.js$/] });

  test('the views and the sides answer to the style sheet alone', async ({ page, interfaceLocale, messages }) => {
    await page.goto(paths.article(interfaceLocale, articles.market));
    const english = page.locator('#r1 .cell:lang(en)');
    const arabic = page.locator('#r1 .cell:lang(ar)');
    await page.getByRole('radio', { name: 'English', exact: true }).check();
    await expect(english).toBeVisible();
    await expect(arabic).toBeHidden();
    await page.getByRole('radio', { name: 'العربية', exact: true }).check();
    await expect(english).toBeHidden();
    await expect(arabic).toBeVisible();
    const isPhone = page.viewportSize()?.width === 390;
    await page.getByRole('radio', { name: isPhone ? messages.reader.sideBySide : messages.reader.stacked }).check();
    const [first, second] = interfaceLocale === 'en' ? [english, arabic] : [arabic, english];
    expect((await first.boundingBox())?.y).toBeLessThan((await second.boundingBox())?.y ?? 0);
    await page.getByRole('radio', { name: messages.reader.sideBySide }).check();
    const swap = page.getByRole('checkbox', { name: messages.reader.swap });
    if (isPhone) {
      // A phone has one column: side by side is drawn below each other, and there is nothing to swap.
      expect((await first.boundingBox())?.y).toBeLessThan((await second.boundingBox())?.y ?? 0);
      await expect(swap).toBeHidden();
    } else {
      expect((await english.boundingBox())?.x).toBeLessThan((await arabic.boundingBox())?.x ?? 0);
      await swap.check();
      expect((await english.boundingBox())?.x).toBeGreaterThan((await arabic.boundingBox())?.x ?? 0);
    }
  });
});

/** The language that stands on the left, the same in every row. */
async function leftOf(page: Page): Promise<string> {
  const lefts = await page.locator('.titles, .rows > *').evaluateAll((rows) =>
    rows.map((row) => {
      const cells = [...row.querySelectorAll(':scope > .cell')].map((cell) => ({
        cell,
        box: cell.getBoundingClientRect(),
      }));
      const [left, right] = cells.toSorted((a, b) => a.box.left - b.box.left);
      if (left === undefined || right === undefined) return 'one side alone';
      return left.box.right <= right.box.left ? (left.cell.getAttribute('lang') ?? '') : 'over each other';
    }),
  );
  return [...new Set(lefts)].join();
}

async function rowHeights(page: Page): Promise<number[]> {
  return page
    .locator('.rows > *')
    .evaluateAll((rows) => rows.map((row) => Math.round(row.getBoundingClientRect().height)));
}
