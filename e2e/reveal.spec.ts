import type { Locator, Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { faultsOf } from './axe-faults';
import { articles, expect, type InterfaceLocale, languageNames, openPage, test } from './fixtures';
import { otherLanguage } from './lit';

/** Opens an article in the view that reveals, in the middle of its text, and gives a passage that has a counterpart. */
async function openRevealing(page: Page, locale: InterfaceLocale): Promise<Locator> {
  await openPage(page, `${paths.article(locale, articles.long)}?view=reveal`);
  await expect(page.getByRole('region', { name: /Language of the text|لغة النص/ })).toBeVisible();
  const row = page.locator('.rows > .row:not([class*="heading"], [data-only])').nth(8);
  await row.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 200));
  return row;
}

const topOf = (row: Locator) => row.evaluate((element) => element.getBoundingClientRect().top);

test('one language is read, and a passage pressed shows its counterpart below it; pressed again, or Escape, hides it', {
  tag: '@phone',
}, async ({ page, interfaceLocale }) => {
  const row = await openRevealing(page, interfaceLocale);
  const read = row.locator(`.cell:lang(${interfaceLocale})`);
  const other = row.locator(`.cell:lang(${otherLanguage[interfaceLocale]})`);
  await expect(read).toBeVisible();
  await expect(other).toBeHidden();
  const before = await topOf(read);
  // The end of the first line, where no link stands.
  const press = () => read.click({ position: { x: 8, y: 40 } });
  for (const close of [press, () => page.keyboard.press('Escape')]) {
    await press();
    await expect(other).toBeVisible();
    expect(Math.abs((await topOf(read)) - before)).toBeLessThanOrEqual(8);
    expect((await other.boundingBox())?.y).toBeGreaterThan((await read.boundingBox())?.y ?? 0);
    await expect(page, 'nothing is pinned').not.toHaveURL(/#/);
    await close();
    await expect(other).toBeHidden();
    expect(Math.abs((await topOf(read)) - before)).toBeLessThanOrEqual(8);
  }
});

test('each passage has a button that names the other language and answers to the keyboard', {
  tag: '@desktop',
}, async ({ page, interfaceLocale, messages }) => {
  const row = await openRevealing(page, interfaceLocale);
  const nameIn = (language: 'en' | 'ar') =>
    messages.companion.showIn.replace('{language}', languageNames[interfaceLocale][language]);
  const second = otherLanguage[interfaceLocale];
  const button = row.getByRole('button', { name: nameIn(second), exact: true });
  await expect(button).toHaveAttribute('aria-expanded', 'false');
  await button.focus();
  for (const key of ['Enter', 'Space']) {
    await page.keyboard.press(key);
    await expect(button).toHaveAttribute('aria-expanded', 'true');
    await expect(row.locator(`.cell:lang(${second})`)).toBeVisible();
    if (key === 'Enter') expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await expect(button).toHaveAttribute('aria-expanded', 'false');
    await expect(button).toBeFocused();
  }
  // Read in the other language, the same buttons open this one, below what is read.
  await page.getByRole('region', { name: messages.companion.readingIn }).getByRole('button').nth(1).click();
  const turned = row.getByRole('button', { name: nameIn(interfaceLocale), exact: true });
  await turned.click();
  const [read, opened] = [row.locator(`.cell:lang(${second})`), row.locator(`.cell:lang(${interfaceLocale})`)];
  await expect(opened).toBeVisible();
  expect((await opened.boundingBox())?.y).toBeGreaterThan((await read.boundingBox())?.y ?? 0);
});

test('links, glosses and selections keep their meaning where passages open when pressed', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.port)}?view=reveal`);
  await page.locator('.reading-switch').waitFor();
  const glosses = page.locator(`.cell:lang(${interfaceLocale}) .glossed`);
  const row = page.locator('.rows > .row').filter({ has: glosses }).first();
  await row.locator(glosses).first().click();
  await expect(page.getByRole('tooltip')).toBeVisible();
  await expect(row).not.toHaveAttribute('data-open');
  const passage = row.locator(`.cell:lang(${interfaceLocale})`);
  await passage.dblclick({ position: { x: 60, y: 24 } });
  await expect.poll(() => page.evaluate(() => getSelection()?.toString().length)).toBeGreaterThan(0);
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('#r2') ?? document.body));
  const open = await page.locator('.rows > .row[data-open]').count();
  await page.locator('#r2 .cell:visible').first().dispatchEvent('click');
  await expect(page.locator('.rows > .row[data-open]')).toHaveCount(open);
});

test('what is revealed prints with what is read, and no button', { tag: '@once' }, async ({ page }) => {
  const row = await openRevealing(page, 'en');
  const button = row.locator('.reveal');
  await button.click();
  await page.emulateMedia({ media: 'print' });
  await expect(row.locator('.cell:lang(ar)')).toBeVisible();
  await expect(row.locator('.cell:lang(en)')).toBeVisible();
  await expect(button).toBeHidden();
  await expect(page.locator('.row:not([data-open]) .cell:lang(ar)').first()).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, expectedComplaints: [/^request csp: .*\.js$/] });

  test('the view that reveals is not offered, and the list of contents opens', { tag: '@desktop' }, async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    await page.goto(paths.article(interfaceLocale, articles.long));
    await expect(page.getByRole('radio', { name: messages.companion.reveal, exact: true })).toBeHidden();
    await page.locator('summary').filter({ hasText: messages.companion.contents }).click();
    await expect(page.getByRole('navigation', { name: messages.companion.contents })).toBeVisible();
  });
});
