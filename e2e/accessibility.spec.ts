import { paths } from '../i18n/navigation';
import { colourFaultsOf, faultsOf } from './axe-faults';
import { articles, expect, openPage, test } from './fixtures';
import { barOf } from './lit';

for (const [colorScheme, faultsIn] of [
  ['light', faultsOf],
  ['dark', colourFaultsOf],
] as const) {
  // What the colours are is the same everywhere; the rest is asked for in the light ones.
  test.describe(`in ${colorScheme} colours`, { tag: colorScheme === 'dark' ? '@once' : [] }, () => {
    test.use({ colorScheme });

    test('the library has no accessibility faults', async ({ page, interfaceLocale }) => {
      await openPage(page, paths.library(interfaceLocale));
      expect(await faultsIn(page)).toEqual([]);
    });

    test('an article has none in any view, nor with its sides swapped', async ({ page, interfaceLocale, messages }) => {
      await openPage(page, paths.article(interfaceLocale, articles.port));
      // On a phone, side by side is stacked, and offered once.
      const isPhone = page.viewportSize()?.width === 390;
      for (const view of ['side', 'stacked', 'en', 'ar'].filter((view) => !isPhone || view !== 'stacked')) {
        await page.locator(`input[name="view"][value="${view}"]`).check();
        expect(await faultsIn(page), view).toEqual([]);
      }
      // A phone has no sides to swap.
      if (isPhone) return;
      await page.getByRole('radio', { name: messages.reader.sideBySide }).check();
      await page.getByRole('checkbox', { name: messages.reader.swap }).check();
      expect(await faultsIn(page), 'swapped').toEqual([]);
    });

    test('an article beside a further edition has none', async ({ page, interfaceLocale, messages }) => {
      await openPage(page, `${paths.article(interfaceLocale, articles.card)}?with=fr`);
      await expect(page.locator('#r1 .cell:lang(fr)')).toBeVisible();
      await page.getByText(messages.reader.fragments, { exact: true }).click();
      await expect(page.locator('.fragment-index[open]')).toBeVisible();
      expect(await faultsIn(page)).toEqual([]);
    });

    test('an article with passages of one language has none', { tag: '@desktop' }, async ({
      page,
      interfaceLocale,
    }) => {
      await openPage(page, paths.article(interfaceLocale, articles.market));
      expect(await faultsIn(page)).toEqual([]);
    });

    test('a pinned sentence with its bar has none, nor has the view of differences', async ({
      page,
      interfaceLocale,
      messages,
    }) => {
      await openPage(page, `${paths.article(interfaceLocale, articles.market)}?view=en#s12`);
      await expect(barOf(page, messages)).toBeVisible();
      expect(await faultsIn(page), 'pinned').toEqual([]);
      await page.getByRole('radio', { name: messages.reader.differences, exact: true }).check();
      await expect(page.getByRole('navigation', { name: messages.reader.inOneLanguage })).toBeVisible();
      expect(await faultsIn(page), 'differences').toEqual([]);
    });

    test.describe('an address that leads nowhere', () => {
      test.use({ expectedComplaints: [/\b404\b/] });

      test('is answered by a page without faults', { tag: '@desktop' }, async ({ page, interfaceLocale }) => {
        await openPage(page, paths.article(interfaceLocale, 'no-such-article'));
        expect(await faultsIn(page)).toEqual([]);
        await page.goto('/no-such-file.txt');
        expect(await faultsIn(page)).toEqual([]);
      });
    });
  });
}

test('the focus goes through the page in the order in which it is written (UI-10)', {
  tag: ['@desktop', '@everywhere'],
}, async ({ page, interfaceLocale }) => {
  for (const address of [paths.library(interfaceLocale), paths.article(interfaceLocale, articles.card)]) {
    await openPage(page, address);
    const expected = await page.evaluate(() => {
      const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, [tabindex="0"]')];
      const reached = all
        .filter((element) => element.checkVisibility())
        // Of a group of radio buttons the focus comes to the one that is checked.
        .filter((element) => !element.matches('[type="radio"]:not(:checked)'));
      reached.forEach((element, index) => {
        element.dataset.order = String(index);
      });
      return reached.length;
    });
    expect(expected).toBeGreaterThan(6);
    await page.evaluate(() => {
      const visited: string[] = [];
      Reflect.set(window, 'visited', visited);
      document.addEventListener('focusin', ({ target }) => {
        visited.push(target instanceof HTMLElement ? (target.dataset.order ?? 'none') : 'none');
      });
    });
    for (let step = 0; step < expected; step++) await page.keyboard.press('Tab');
    const visited = await page.evaluate(() => Reflect.get(window, 'visited'));
    expect(visited).toEqual(Array.from({ length: expected }, (_, index) => String(index)));
  }
});

test('whatever has the focus shows it and is not hidden by the bar', { tag: ['@desktop', '@everywhere'] }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.card));
  for (let step = 0; step < 20; step++) {
    await page.keyboard.press('Tab');
    if (await page.locator('.rows').evaluate((rows) => rows === document.activeElement)) {
      // The text is as long as the page: in it, the focus is seen where a sentence lights up.
      await expect.poll(() => page.evaluate(() => CSS.highlights.get('sentence-focused')?.size)).toBe(1);
      continue;
    }
    const separator = page.getByRole('separator', { name: messages.reader.separator });
    if (await separator.evaluate((line) => line === document.activeElement)) {
      // So is the line between the columns: its grip shows the focus.
      const grip = await separator.evaluate((line) => {
        const { outlineStyle, outlineWidth, opacity } = getComputedStyle(line, '::before');
        return `${outlineStyle} ${outlineWidth} ${opacity}`;
      });
      expect(grip).toBe('solid 2px 1');
      continue;
    }
    const shown = await page.evaluate(() => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return null;
      // An input of the bar lets its label show the outline for it.
      const marked = focused.matches('.view input, .toggle input') ? focused.closest('label') : focused;
      const { outlineStyle, outlineWidth } = getComputedStyle(marked ?? focused);
      const { left, top, width, height } = focused.getBoundingClientRect();
      const above = document.elementFromPoint(left + width / 2, top + height / 2);
      const seen = above !== null && (focused.contains(above) || above.contains(focused));
      return { what: focused.outerHTML.slice(0, 60), outline: `${outlineStyle} ${outlineWidth}`, seen };
    });
    expect(shown).toEqual({ what: shown?.what, outline: 'solid 2px', seen: true });
  }
});

test('the first step of the keyboard offers to skip to the text, and that leads there', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const skip = page.getByRole('link', { name: messages.shell.skip });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#main$/);
  await expect(page.getByRole('main')).toBeInViewport();
  await page.keyboard.press('Tab');
  const inMain = await page.evaluate(() => document.activeElement?.closest('main') !== null);
  expect(inMain, 'the next step is inside the text').toBe(true);
});
