import type { Locator, Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { faultsOf } from './axe-faults';
import { articles, expect, openPage, test } from './fixtures';
import { barOf, otherLanguage } from './lit';

const names = { en: 'English', ar: 'العربية' } as const;
const topOf = (element: Locator) => element.evaluate((one) => one.getBoundingClientRect().top);

/** A row in the middle of the text, brought to the top of the window, where the bars have left. */
async function scrollToRow(page: Page): Promise<Locator> {
  const row = page.locator('.rows > .row:not([class*="heading"], [data-only])').nth(20);
  await row.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 20));
  await expect.poll(() => bottomOfBars(page)).toBeLessThanOrEqual(0);
  return row;
}

const bottomOfBars = (page: Page) =>
  page.locator('[data-bar]').evaluateAll((bars) => Math.max(...bars.map((bar) => bar.getBoundingClientRect().bottom)));

/** A finger goes across the screen; `end` says where it leaves, in CSS pixels from where it began. */
async function swipe(page: Page, x: number, y: number, end: { x: number; y: number }): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    client.send('Input.dispatchTouchEvent', { type, touchPoints: points });
  await send('touchStart', [{ x, y }]);
  for (const part of [0.3, 0.6, 1]) await send('touchMove', [{ x: x + end.x * part, y: y + end.y * part }]);
  await send('touchEnd', []);
}

test('at the foot of a phone the language that is read is turned, and the passage stays where it is', {
  tag: '@phone',
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.long));
  const foot = page.getByRole('region', { name: messages.companion.readingIn });
  await expect(foot, 'both languages are shown').toBeHidden();
  const second = otherLanguage[interfaceLocale];
  for (const view of [interfaceLocale, 'reveal']) {
    await page.goto(`${paths.article(interfaceLocale, articles.long)}?view=${view}`);
    await expect(foot).toBeVisible();
    const row = await scrollToRow(page);
    for (const language of [second, interfaceLocale]) {
      const before = await topOf(row);
      await foot.getByRole('button', { name: names[language], exact: true }).tap();
      await expect(row.locator(`.cell:lang(${language})`)).toBeVisible();
      await expect(row.locator(`.cell:lang(${otherLanguage[language]})`)).toBeHidden();
      await expect(foot.getByRole('button', { pressed: true })).toHaveText(names[language]);
      expect(Math.abs((await topOf(row)) - before), `${view} ${language}`).toBeLessThanOrEqual(8);
    }
  }
  await foot.getByRole('button', { name: names[second], exact: true }).tap();
  await page.reload();
  await expect(foot.getByRole('button', { pressed: true }), 'the choice is kept').toHaveText(names[second]);
  expect(await faultsOf(page)).toEqual([]);
});

test('a swipe across the text turns the language the way the screen runs (UI-06); others do not', {
  tag: '@phone',
}, async ({ page, interfaceLocale }) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.long)}?view=${interfaceLocale}`);
  await page.locator('.reading-switch').waitFor();
  const row = await scrollToRow(page);
  const second = otherLanguage[interfaceLocale];
  const shows = async (language: 'en' | 'ar') => {
    await expect(row.locator(`.cell:lang(${language})`)).toBeVisible();
    await expect(row.locator(`.cell:lang(${otherLanguage[language]})`)).toBeHidden();
  };
  const onwards = interfaceLocale === 'en' ? -140 : 140;
  await swipe(page, 195, 400, { x: onwards, y: 120 });
  await swipe(page, 195, 400, { x: onwards / 5, y: 0 });
  await swipe(page, 195, 400, { x: -onwards, y: 0 });
  await shows(interfaceLocale);
  // The slanting one has scrolled the page.
  await scrollToRow(page);
  await untilStill(page);
  const before = await topOf(row);
  await swipe(page, 195, 400, { x: onwards, y: 10 });
  await shows(second);
  expect(Math.abs((await topOf(row)) - before)).toBeLessThanOrEqual(8);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#r3') ?? document.body));
  await swipe(page, 195, 400, { x: -onwards, y: 0 });
  await shows(second);
  await page.evaluate(() => getSelection()?.removeAllRanges());
  await swipe(page, 195, 400, { x: -onwards, y: 0 });
  await shows(interfaceLocale);
});

test('the bar of what is pinned stands above the switch', { tag: '@phone' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}?view=${interfaceLocale}#s12`);
  await expect(barOf(page, messages)).toBeVisible();
  // The one that comes second makes room for itself.
  const room = async () => {
    const bar = await barOf(page, messages).boundingBox();
    const foot = await page.locator('.reading-switch').boundingBox();
    return bar === null || foot === null ? Number.NaN : foot.y - (bar.y + bar.height);
  };
  await expect.poll(room).toBeGreaterThanOrEqual(0);
});

test('the bars leave on the way down and come back on the way up, at the top and for the keyboard', {
  tag: '@phone',
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.long));
  await page.locator('.reading-switch').waitFor({ state: 'attached' });
  const view = page.getByRole('group', { name: messages.reader.view });
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  const scroll = (by: number) => page.evaluate((way) => window.scrollBy({ top: way, behavior: 'instant' }), by);
  const down = async () => {
    await scroll(400);
    await untilStill(page);
    await scroll(200);
    await expect.poll(() => bottomOfBars(page)).toBeLessThanOrEqual(0);
  };
  await expect(view).toBeInViewport();
  await down();
  expect(await page.evaluate(() => document.documentElement.scrollHeight), 'nothing is laid out anew').toBe(height);
  await scroll(-60);
  await expect(view).toBeInViewport({ ratio: 1 });
  await down();
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(view).toBeInViewport({ ratio: 1 });
  await down();
  await page.locator('.shell a').first().focus();
  await expect(view).toBeInViewport({ ratio: 1 });
  await scroll(300);
  await untilStill(page);
  await expect(view, 'while the focus is inside').toBeInViewport({ ratio: 1 });
});

test('the page may be zoomed, and what is pressed is large enough for a finger', { tag: '@phone' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.long)}?view=reveal`);
  await page.locator('.reading-switch').waitFor();
  const zoom = await page.locator('meta[name="viewport"]').getAttribute('content');
  expect(zoom).toContain('viewport-fit=cover');
  expect(zoom).not.toMatch(/user-scalable|maximum-scale/);
  const sizes = (selector: string) =>
    page.locator(selector).evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && getComputedStyle(one).display !== 'inline' && !one.matches('.skip'))
        .map((one) => ({ one: one.outerHTML.slice(0, 90), box: one.getBoundingClientRect() }))
        .map(({ one, box }) => ({ one, size: Math.min(box.width, box.height) })),
    );
  const all = await sizes('a, button, summary, input:not([hidden])');
  expect(all.length).toBeGreaterThan(20);
  expect(all.filter(({ size }) => size < 23.9)).toEqual([]);
  const main = await sizes('.locale-link, .brand, .view, .toggle, .reading-switch button, .neighbours a');
  expect(main.filter(({ size }) => size < 43.9)).toEqual([]);
});

async function untilStill(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 300))));
}
