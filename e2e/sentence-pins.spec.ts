import type { Locator, Page } from '@playwright/test';
import { languages } from '../core/languages/table';
import { paths } from '../i18n/navigation';
import { articles, expect, type InterfaceLocale, type Messages, openPage, test } from './fixtures';
import { market } from './known-sentences';
import { barOf, click, expectLit, hover, inOrder, otherLanguage, readLit } from './lit';

const { opening, rain, stalls } = market;

test('a click pins: the bar opens and the address names the sentence, in place of the last; a second click lets go', {
  tag: '@desktop',
}, async ({ page, interfaceLocale, messages }) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  const steps = () => page.evaluate(() => history.length);
  const before = await steps();
  await click(page, rain.ar);
  await expect(barOf(page, messages)).toBeVisible();
  await expect(barOf(page, messages)).toContainText(nameOf(messages, interfaceLocale, 4));
  await expect(page).toHaveURL(`${address}#s4`);
  await expectLit(page, { pointed: [rain.ar], partner: [rain.en], pinned: inOrder(interfaceLocale, rain) });
  await click(page, stalls.en);
  await expect(page).toHaveURL(`${address}#s5`);
  await expectLit(page, { pointed: [stalls.en], partner: [stalls.ar], pinned: inOrder(interfaceLocale, stalls) });
  await click(page, stalls.en);
  await expect(barOf(page, messages)).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await expectLit(page, {});
  expect(await steps()).toBe(before);
});

test('Enter pins the sentence that the keys have come to and goes on in its bar; Escape lets go and goes back', {
  tag: '@desktop',
}, async ({ page, interfaceLocale, messages }) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  const text = page.getByRole('region', { name: messages.reader.text, exact: true });
  await text.focus();
  await expectLit(page, {
    focused: [opening[interfaceLocale]],
    partner: [opening[otherLanguage[interfaceLocale]]],
  });
  await page.keyboard.press('Enter');
  const first = barOf(page, messages).getByRole('button').first();
  await expect(first).toBeFocused();
  await expect(page).toHaveURL(`${address}#s1`);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect(barOf(page, messages)).toHaveCount(0);
  await expect(text).toBeFocused();
  await expect(page).toHaveURL(address);
  await expectLit(page, {});
  // The reader was in the text: from there the keys go on.
  await page.keyboard.press('j');
  await expect.poll(async () => (await readLit(page)).focused?.length).toBe(1);
});

test('Escape lets go of a pin wherever the focus is', { tag: '@once' }, async ({ page, interfaceLocale, messages }) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  for (const place of [
    null,
    page.getByRole('radio', { checked: true }),
    page.getByRole('navigation').getByRole('link'),
  ]) {
    await click(page, rain.en);
    await expect(page).toHaveURL(`${address}#s4`);
    await place?.first().focus();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(address);
    await expect(barOf(page, messages)).toHaveCount(0);
    await expectLit(page, {});
    await page.mouse.move(5, 300);
  }
});

test('the bar goes to the sentence before and after, takes the next one in, and lets go', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, `${address}#s1`);
  const { sentences } = messages;
  const bar = barOf(page, messages);
  const button = (name: string): Locator => bar.getByRole('button', { name, exact: true });
  await expect(button(sentences.previous)).toBeDisabled();
  await button(sentences.next).click();
  await button(sentences.next).click();
  await button(sentences.next).click();
  await expect(page).toHaveURL(`${address}#s4`);
  await expectLit(page, { pinned: inOrder(interfaceLocale, rain) });
  await button(sentences.reach).click();
  await expect(page).toHaveURL(`${address}#s4-s5`);
  await expect(bar).toContainText(nameOf(messages, interfaceLocale, 4, 5));
  await button(sentences.previous).click();
  await expect(page).toHaveURL(`${address}#s3`);
  await button(sentences.close).click();
  await expect(bar).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await expectLit(page, {});
});

test('a click with Shift reaches from what is pinned to there, and selects nothing', { tag: '@once' }, async ({
  page,
  interfaceLocale,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  await click(page, stalls.en);
  await expect(page).toHaveURL(`${address}#s5`);
  await shiftClick(page, 'Neither market has heard');
  await expect(page).toHaveURL(`${address}#s3-s5`);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
});

test('a pin that nobody points at any more stays lit under the pointer’s lights', { tag: '@once' }, async ({
  page,
  messages,
}) => {
  await openPage(page, paths.article('en', articles.market));
  await click(page, rain.en);
  await expect(barOf(page, messages)).toBeVisible();
  await hover(page, stalls.ar);
  await expectLit(page, { pointed: [stalls.ar], partner: [stalls.en], pinned: [rain.en, rain.ar] });
  await page.mouse.move(5, 300);
  await expectLit(page, { pinned: [rain.en, rain.ar] });
});

async function shiftClick(page: Page, words: string): Promise<void> {
  await page.keyboard.down('Shift');
  await click(page, words);
  await page.keyboard.up('Shift');
}

/** What the bar calls sentences, with their numbers in the locale's digits. */
function nameOf({ sentences }: Messages, locale: InterfaceLocale, from: number, to?: number): string {
  const written = (number: number) => new Intl.NumberFormat(languages[locale].intl).format(number);
  if (to === undefined) return sentences.one.replace('{n}', written(from));
  return sentences.several.replace('{n}', written(from)).replace('{m}', written(to));
}
