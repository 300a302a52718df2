import { paths } from '../i18n/navigation';
import { articles, expect, type InterfaceLocale, openPage, test } from './fixtures';
import { overflowing } from './overflowing';

/** Every 40 pixels from 320 to 1440, each of them in one of the two directions but for the ends. */
function widthsFor(locale: InterfaceLocale): number[] {
  const all = Array.from({ length: 29 }, (_, index) => 320 + 40 * index);
  return all.filter((_, index) => index === 0 || index === 28 || index % 2 === (locale === 'en' ? 0 : 1));
}

for (const slug of [articles.long, articles.port] as const) {
  test(`no width from 320 to 1440 pixels makes the page run over, in any view: ${slug}`, { tag: '@desktop' }, async ({
    page,
    interfaceLocale,
  }) => {
    // The long read is laid out more than a hundred times.
    test.slow();
    await openPage(page, paths.article(interfaceLocale, slug));
    for (const width of widthsFor(interfaceLocale)) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${width} px`).toEqual([]);
    }
  });
}

test('no width from 320 to 1440 pixels makes the library or the choice of editions run over', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  for (const address of [paths.library(interfaceLocale), `${paths.article(interfaceLocale, articles.card)}?with=de`]) {
    await openPage(page, address);
    for (const width of widthsFor(interfaceLocale)) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${address} at ${width} px`).toEqual([]);
    }
  }
});

test.describe('a page that is not there', () => {
  test.use({ expectedComplaints: [/\b404\b/] });

  test('runs over at no width from 320 to 1440 pixels', { tag: '@desktop' }, async ({ page, interfaceLocale }) => {
    await openPage(page, paths.article(interfaceLocale, 'no-such-article'));
    for (const width of widthsFor(interfaceLocale)) {
      await page.setViewportSize({ width, height: 900 });
      expect(await overflowing(page), `${width} px`).toEqual([]);
    }
  });
});

test('a wide table is scrolled inside its cell, towards its end, by keyboard too (UI-07)', { tag: '@phone' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.port));
  for (const [language, key] of [
    ['en', 'ArrowRight'],
    ['ar', 'ArrowLeft'],
  ] as const) {
    const scroller = page.locator(`.cell:lang(${language}) [tabindex="0"]`).filter({ has: page.getByRole('table') });
    await page.setViewportSize({ width: 320, height: 700 });
    await expect(scroller).toHaveAccessibleName(/ · /);
    const room = await scroller.evaluate((element) => element.scrollWidth - element.clientWidth);
    if (room > 0) {
      await scroller.focus();
      await page.keyboard.press(key);
      await expect
        .poll(() => scroller.evaluate((element) => Math.sign(Math.round(element.scrollLeft))))
        .toBe(language === 'en' ? 1 : -1);
    }
    expect(room).toBeGreaterThanOrEqual(0);
  }
});

test('the layout of either locale is the other one’s mirror image (UI-08)', { tag: '@once' }, async ({ page }) => {
  const boxes = async (locale: 'en' | 'ar') => {
    await openPage(page, paths.article(locale, articles.market));
    const width = await page.evaluate(() => document.documentElement.clientWidth);
    const edge = async (selector: string) => {
      const box = await page.locator(selector).boundingBox();
      if (box === null) throw new Error(`${selector} is not shown.`);
      // The distance of the box from the side at which lines of the interface begin.
      return locale === 'en' ? box.x : width - box.x - box.width;
    };
    return {
      brand: await edge('.shell .brand'),
      reader: await edge('.reader'),
      colophon: await edge('.colophon'),
    };
  };
  const [english, arabic] = [await boxes('en'), await boxes('ar')];
  const middle = await page.locator('.reader-bar').evaluate((bar) => {
    const { left, right } = bar.getBoundingClientRect();
    return (left + right) / 2 - document.documentElement.clientWidth / 2;
  });
  expect(Math.abs(middle), 'the bar stands in the middle').toBeLessThanOrEqual(1);
  for (const name of ['brand', 'reader', 'colophon'] as const) {
    expect(Math.abs(english[name] - arabic[name]), name).toBeLessThanOrEqual(1);
  }
});

test('everything that is pressed is at least 24 pixels high and wide', async ({ page, interfaceLocale }) => {
  for (const address of [paths.library(interfaceLocale), paths.article(interfaceLocale, articles.card)]) {
    await openPage(page, address);
    const small = await page.locator('a, button, summary, input, [role="button"]').evaluateAll((targets) =>
      targets
        // A link in a sentence is as high as its line (WCAG 2.5.8, the exception for inline targets).
        .filter((target) => getComputedStyle(target).display !== 'inline' && target.checkVisibility())
        // The way past the interface is out of the window until it has the focus.
        .filter((target) => !target.matches('.skip'))
        .map((target) => ({ target: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24))
        .map(({ target, box }) => `${Math.round(box.width)}×${Math.round(box.height)} ${target}`),
    );
    expect(small).toEqual([]);
  }
});
