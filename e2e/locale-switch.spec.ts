import { localeChoiceCookie } from '../i18n/locale-choice';
import { paths } from '../i18n/navigation';
import { articles, expect, findLocaleLink, openPage, showLocales, test } from './fixtures';

const others = { en: { locale: 'ar', name: 'العربية' }, ar: { locale: 'en', name: 'English' } } as const;

test('the switch is readable to those who need it, and is kept as their choice (UI-10)', async ({
  page,
  context,
  interfaceLocale,
}) => {
  const other = others[interfaceLocale];
  await openPage(page, paths.library(interfaceLocale));
  await showLocales(page);
  const link = findLocaleLink(page, other.name);
  await expect(link).toBeVisible();
  await expect(link).toHaveAttribute('lang', other.locale);
  await expect(link).toHaveAttribute('hreflang', other.locale);
  expect(await context.cookies()).toEqual([]);
  await link.click();
  await expect(page).toHaveURL(paths.library(other.locale));
  await expect(page.locator('html')).toHaveAttribute('lang', other.locale);
  expect(await context.cookies()).toMatchObject([{ name: localeChoiceCookie, value: other.locale, path: '/' }]);
  await page.goto('/');
  await expect(page).toHaveURL(paths.library(other.locale));
});

test('switching keeps the article, the view and the row being read (I18N-03)', async ({ page, interfaceLocale }) => {
  const other = others[interfaceLocale];
  await openPage(page, `${paths.article(interfaceLocale, articles.long)}?view=ar`);
  const row = page.locator('#r21');
  await row.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 120));
  const link = findLocaleLink(page, other.name);
  // The link is followed without going back to it: by a script of the reader's, a key of the browser, an assistant.
  await link.evaluate((element: HTMLAnchorElement) => element.click());
  await expect(page).toHaveURL(`${paths.article(other.locale, articles.long)}?view=ar#r21`);
  await expect(page.locator('html')).toHaveAttribute('lang', other.locale);
  await expect(row).toBeInViewport();
  const top = await row.evaluate((element) => element.getBoundingClientRect().top);
  expect(Math.abs(top - 120)).toBeLessThan(120);
  await expect(page.getByRole('radio', { name: 'العربية', exact: true })).toBeChecked();
});

test('switching keeps the further edition that the address names, beside the other locale’s own language', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  const other = others[interfaceLocale];
  await openPage(page, `${paths.article(interfaceLocale, articles.card)}?with=fr`);
  await expect(page.locator('#r1 .cell:lang(fr)')).toBeVisible();
  await findLocaleLink(page, other.name).click();
  await expect(page).toHaveURL(`${paths.article(other.locale, articles.card)}?with=fr`);
  await expect(page.locator('#r1 .cell:lang(fr)')).toBeVisible();
  await expect(page.locator(`#r1 .cell:lang(${other.locale})`)).toBeVisible();
});

test('a switch at the head of an article names no row in the address', { tag: '@once' }, async ({ page }) => {
  await openPage(page, paths.article('en', articles.market));
  await findLocaleLink(page, 'العربية').click();
  await expect(page).toHaveURL(paths.article('ar', articles.market));
});

test('the page works without JavaScript: the switch is a plain link', { tag: '@once' }, async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
  const page = await context.newPage();
  await page.goto(paths.article('en', articles.market));
  await page.getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(paths.article('ar', articles.market));
  await context.close();
});

test('the interface’s own digits are of one family, and the same after hydration (I18N-07)', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const others = { en: /[\u0660-\u0669\u06F0-\u06F9]/, ar: /[0-9\u06F0-\u06F9]/ }[interfaceLocale];
  await page.goto(paths.library(interfaceLocale));
  const facts = page.locator('.listed-facts, .library-intro');
  const served = await facts.allInnerTexts();
  expect(served.length).toBeGreaterThan(6);
  for (const text of served) expect(text).not.toMatch(others);
  await openPage(page, paths.library(interfaceLocale));
  expect(await facts.allInnerTexts()).toEqual(served);
  await openPage(page, paths.article(interfaceLocale, articles.long));
  const notes = page.getByRole('region', { name: messages.reader.notes });
  for (const [language, digits] of [
    ['en', /^[0-9]+$/],
    ['ar', /^[\u0660-\u0669]+$/],
  ] as const) {
    const numbers = await notes.locator(`.cell:lang(${language}) .note-back`).allInnerTexts();
    expect(numbers.length).toBeGreaterThan(0);
    for (const number of numbers) expect(number, `a note in ${language}`).toMatch(digits);
  }
});

test('dates for machines are plain ASCII in either locale (I18N-09)', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  for (const address of [paths.library(interfaceLocale), paths.article(interfaceLocale, articles.report)]) {
    await page.goto(address);
    const times = await page.locator('time').evaluateAll((all) => all.map((time) => time.getAttribute('datetime')));
    expect(times.length).toBeGreaterThan(1);
    for (const time of times) expect(time).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?(Z|[+-]\d{2}:\d{2})?$/);
    await expect(page.locator('time:not([datetime])')).toHaveCount(0);
  }
});
