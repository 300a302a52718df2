import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test } from './fixtures';
import { market } from './known-sentences';
import { boxOf } from './lit';

const { opening, unheard, rain, stalls, goods } = market;

/** From the middle of the first row to the middle of the second, in words that stand on one line each. */
const ways = {
  en: { from: 'in Halm opens', to: 'They talk', foreign: /\p{Script=Arabic}/u },
  // The Arabic text itself holds the name of the town in Latin letters, before this place.
  ar: { from: 'فتبدأ سوق الليل', to: 'يتحدثون', foreign: /\p{Script=Latin}/u },
} as const;

for (const language of ['en', 'ar'] as const) {
  test.describe(`in the ${language} column`, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

    test('a selection across rows holds and copies that column alone, made downwards and upwards', {
      tag: '@desktop',
    }, async ({ page, interfaceLocale }) => {
      await openPage(page, paths.article(interfaceLocale, articles.market));
      const { from, to, foreign } = ways[language];
      for (const [begin, end] of [
        [from, to],
        [to, from],
      ] as const) {
        await drag(page, begin, end);
        const selected = await page.evaluate(() => getSelection()?.toString() ?? '');
        await page.keyboard.press('Control+c');
        const copied = await page.evaluate(() => navigator.clipboard.readText());
        for (const text of [selected, copied]) {
          for (const sentence of [unheard, rain, stalls, goods]) expect(text).toContain(sentence[language]);
          expect(text).not.toMatch(foreign);
          expect(text).not.toContain(opening[language]);
        }
      }
    });
  });
}

test('selecting all still takes both columns, also after a selection in one', { tag: '@once' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await drag(page, ways.en.from, ways.en.to);
  await page.keyboard.press('Control+a');
  // The browser tells the page of a new selection a moment after it has made it.
  const selected = () => page.evaluate(() => getSelection()?.toString() ?? '');
  for (const { en, ar } of [unheard, rain, stalls]) {
    await expect.poll(selected).toContain(en);
    await expect.poll(selected).toContain(ar);
  }
});

test('a text that is selected is not pinned', { tag: '@once' }, async ({ page }) => {
  const address = paths.article('en', articles.market);
  await openPage(page, address);
  await drag(page, 'town', 'two hundred');
  expect(await page.evaluate(() => getSelection()?.toString())).toMatch(/ where it rains on /);
  await expect(page).toHaveURL(address);
});

/** Draws a selection with the mouse, from the middle of some words to the middle of others. */
async function drag(page: Page, from: string, to: string): Promise<void> {
  // A click beside the text lets go of what is selected.
  await page.mouse.click(5, 300);
  const begin = await boxOf(page, from);
  const end = await boxOf(page, to, true);
  await page.mouse.move(begin.x + begin.width / 2, begin.y + begin.height / 2);
  await page.mouse.down();
  await page.mouse.move(end.x + end.width / 2, end.y + end.height / 2, { steps: 8 });
  await page.mouse.up();
}
