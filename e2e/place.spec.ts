import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { faultsOf } from './axe-faults';
import { articles, expect, openPage, test } from './fixtures';
import { otherLanguage } from './lit';

test('the bar of progress grows from where lines begin (UI-04)', { tag: ['@desktop', '@everywhere'] }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.long));
  const bar = () =>
    page.locator('.progress-bar').evaluate((element) => {
      const { left, right } = element.getBoundingClientRect();
      return { left, right, room: document.documentElement.clientWidth };
    });
  await page.evaluate(() => {
    const { scrollHeight, clientHeight } = document.documentElement;
    window.scrollTo({ top: (scrollHeight - clientHeight) * 0.3, behavior: 'instant' });
  });
  await expect.poll(async () => ((await bar()).right - (await bar()).left) / (await bar()).room).toBeCloseTo(0.3, 2);
  const { left, right, room } = await bar();
  const fromStart = interfaceLocale === 'en' ? left : room - right;
  expect(Math.abs(fromStart)).toBeLessThanOrEqual(1);
});

test('the list of contents has both languages, marks the section that is read and leads to it', {
  tag: '@desktop',
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.long));
  await page.locator('.reading-switch').waitFor({ state: 'attached' });
  const summary = page.locator('summary').filter({ hasText: messages.companion.contents });
  const list = page.getByRole('navigation', { name: messages.companion.contents });
  await expect(list).toBeHidden();
  await summary.click();
  await expect(list).toBeVisible();
  const entry = list.getByRole('link').nth(4);
  const texts = await entry.locator('[lang]').evaluateAll((all) => all.map((one) => (one as HTMLElement).lang));
  expect(texts.toSorted()).toEqual(['ar', 'en']);
  const heading = page.locator(`${await entry.getAttribute('href')} .cell:lang(${interfaceLocale})`);
  await expect(heading).toHaveText((await entry.locator(`[lang="${interfaceLocale}"]`).textContent()) ?? '');
  expect(await faultsOf(page)).toEqual([]);
  await entry.click();
  await expect(list).toBeHidden();
  await expect(heading).toBeInViewport();
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(entry).toHaveAttribute('aria-current', 'location');
  await expect(list.locator('[aria-current]')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(summary).toBeFocused();
});

test('a reader who comes back is asked, in either locale, whether to go on where the article was left', {
  tag: '@phone',
}, async ({ page, interfaceLocale, messages }) => {
  const address = paths.article(otherLanguage[interfaceLocale], articles.long);
  await openPage(page, address);
  await page.locator('.reading-switch').waitFor({ state: 'attached' });
  await expect(asked(page)).toHaveCount(0);
  await page.evaluate(() => {
    const row = document.querySelector('#r30');
    window.scrollTo({ top: (row?.getBoundingClientRect().top ?? 0) + window.scrollY - 100, behavior: 'instant' });
  });
  const kept = () => page.evaluate(() => localStorage.getItem('muqabala-places') ?? '');
  await expect.poll(kept).toMatch(/^\[\["reading-two-copies",(29|30),/);
  const [left] = /29|30/.exec(await kept()) ?? [];
  await page.goto(paths.article(interfaceLocale, articles.long));
  const question = page.getByRole('region', { name: messages.companion.resume });
  await expect(question).toBeVisible();
  await expect(question.getByRole('status')).toContainText(messages.companion.resume);
  expect(await page.evaluate(() => [document.activeElement?.tagName, window.scrollY])).toEqual(['BODY', 0]);
  expect(await faultsOf(page)).toEqual([]);
  await question.getByRole('button', { name: messages.companion.resumeGo, exact: true }).click();
  await expect(question).toHaveCount(0);
  await expect(page.locator(`#r${left}`)).toBeInViewport();
});

test('nobody is asked twice, nor where the address leads elsewhere, nor on the word of a broken note', {
  tag: '@once',
}, async ({ page, interfaceLocale, messages }) => {
  const address = paths.article(interfaceLocale, articles.long);
  await openPage(page, address);
  const keep = (value: string) => page.evaluate((text) => localStorage.setItem('muqabala-places', text), value);
  const place = '[["reading-two-copies",30,1700000000000]]';
  await keep(place);
  await open(page, `${address}#r4`);
  await expect(asked(page)).toHaveCount(0);
  for (const broken of ['{', '[["reading-two-copies",9999,1]]']) {
    await keep(broken);
    await open(page, address);
    await expect(asked(page), broken).toHaveCount(0);
  }
  await keep(place);
  await open(page, address);
  await asked(page).getByRole('button', { name: messages.companion.resumeDismiss, exact: true }).click();
  await open(page, address);
  await expect(asked(page)).toHaveCount(0);
});

test('the article ends with the ways to those before and after it in the library', {
  tag: ['@desktop', '@everywhere'],
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.library(interfaceLocale));
  const order = await page
    .locator('.article-list a[href*="/read/"]')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.goto(order[1] ?? '');
  const ways = page.getByRole('navigation', { name: messages.companion.neighbours });
  const previous = ways.getByRole('link', { name: messages.companion.previousArticle });
  await expect(previous).toHaveAttribute('href', order[0] ?? '');
  await expect(previous.locator('bdi').first()).toHaveAttribute('lang', interfaceLocale);
  const next = ways.getByRole('link', { name: messages.companion.nextArticle });
  await expect(next).toHaveAttribute('href', order[2] ?? '');
  const mirrored = await next.locator('svg').evaluate((sign) => getComputedStyle(sign).scale);
  expect(mirrored).toBe(interfaceLocale === 'ar' ? '-1 1' : 'none');
  await next.click();
  await expect(page).toHaveURL(order[2] ?? '');
});

test('the keys are listed when ? is pressed, and by a button where letters mean nothing', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await page.locator('.reading-switch').waitFor({ state: 'attached' });
  const help = page.getByRole('dialog', { name: messages.companion.keys });
  const button = page.getByRole('button', { name: messages.companion.keys });
  await page.keyboard.press('?');
  await expect(help).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(help).toHaveCount(0);
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(help).toBeVisible();
  await help.getByRole('button', { name: messages.companion.close }).click();
  await expect(help).toHaveCount(0);
  await expect(button).toBeFocused();
  await page.getByRole('checkbox', { name: messages.reader.lightingOff }).check();
  await page.keyboard.press('?');
  await expect(help).toHaveCount(0);
  await button.click();
  await expect(help).toBeVisible();
});

const asked = (page: Page) => page.locator('.resume-bar');

/** Opens a page and waits until what goes with its reader has come and had time to ask. */
async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await openPage(page, address);
  await page.locator('.reading-switch').waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
}
