import type { Locator, Page } from '@playwright/test';
import type { Edition } from '../core/article/article';
import { findGloss } from '../core/glosses/find-gloss';
import { languages } from '../core/languages/table';
import { findFragments } from '../core/text/find-fragments';
import { expect, type InterfaceLocale, test } from './fixtures';
import { readLibrary, readSource } from './library-editions';
import { openOwnEdition } from './own-edition';

const raid = 'taliban-kill-isis-khorasan-military-chief';
const market = 'the-night-market-of-two-cities';
const twoCopies = 'reading-two-copies';
const glossesOf = (language: 'en' | 'ar') => readSource(raid, language).glosses;

/** A fragment of each language with its gloss. */
const cases = [
  { language: 'en', fragment: 'ولاية خراسان' },
  { language: 'ar', fragment: 'CEMO' },
] as const;

const tipOf = (page: Page) => page.getByRole('tooltip');

/** The link that a glossed fragment in the text is. */
function fragmentIn(page: Page, language: string, text: string): Locator {
  return page.locator(`.rows .cell[lang="${language}"]`).getByRole('link', { name: text, exact: true }).first();
}

async function open(page: Page, locale: InterfaceLocale, slug: string) {
  await page.goto(`/${locale}/read/${slug}`);
  // The tip answers once the page's scripts run.
  const first = page.locator('.glossed').first();
  await first.scrollIntoViewIfNeeded();
  await expect(async () => {
    await first.dispatchEvent('pointerover', { pointerType: 'mouse', bubbles: true });
    await expect(tipOf(page)).toBeVisible({ timeout: 300 });
  }).toPass();
  await page.keyboard.press('Escape');
  await expect(tipOf(page)).toBeHidden();
}

for (const { language, fragment } of cases) {
  const gloss = glossesOf(language)[fragment] ?? '';

  test(`a mouse over «${fragment}» shows its gloss, Escape hides it @desktop`, async ({ page, interfaceLocale }) => {
    await open(page, interfaceLocale, raid);
    const link = fragmentIn(page, language, fragment);
    await link.hover();
    await expect(tipOf(page)).toHaveText(gloss);
    await expect(tipOf(page).locator('bdi')).toHaveAttribute('lang', language);
    await expect(tipOf(page).locator('bdi')).toHaveAttribute('dir', languages[language].direction);
    await page.keyboard.press('Escape');
    await expect(tipOf(page)).toBeHidden();
  });

  test(`Tab to «${fragment}» shows its gloss, Escape hides it @desktop`, async ({ page, interfaceLocale }) => {
    await open(page, interfaceLocale, raid);
    const link = fragmentIn(page, language, fragment);
    await expect(async () => {
      await page.keyboard.press('Tab');
      await expect(link).toBeFocused({ timeout: 50 });
    }).toPass({ intervals: [0] });
    await expect(tipOf(page)).toHaveText(gloss);
    await expect(tipOf(page)).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Escape');
    await expect(tipOf(page)).toBeHidden();
    await expect(link).toBeFocused();
  });

  test(`a tap on «${fragment}» shows its gloss and leads nowhere`, async ({ page, interfaceLocale, hasTouch }) => {
    await open(page, interfaceLocale, raid);
    const link = fragmentIn(page, language, fragment);
    await (hasTouch ? link.tap() : link.click());
    await expect(tipOf(page)).toHaveText(gloss);
    await expect(tipOf(page)).toBeInViewport({ ratio: 1 });
    expect(new URL(page.url()).hash).toBe('');
    const elsewhere = page.locator('h1').first();
    await (hasTouch ? elsewhere.tap() : elsewhere.click());
    await expect(tipOf(page)).toBeHidden();
  });

  test(`screen readers hear the gloss of «${fragment}» @desktop`, async ({ page, interfaceLocale }) => {
    await page.goto(`/${interfaceLocale}/read/${raid}`);
    await expect(fragmentIn(page, language, fragment)).toHaveAccessibleDescription(gloss);
  });
}

test('the tip goes when the pointer leaves, and stays when the pointer moves onto it @desktop', async ({
  page,
  interfaceLocale,
}) => {
  await open(page, interfaceLocale, raid);
  const link = fragmentIn(page, 'en', 'ولاية خراسان');
  await link.hover();
  await expect(tipOf(page)).toBeVisible();
  const from = await middleOf(link);
  const to = await middleOf(tipOf(page));
  await page.mouse.move(from.x, from.y);
  // Slowly, across what lies between the fragment and the tip.
  for (let step = 1; step <= 12; step++) {
    await page.mouse.move(from.x + ((to.x - from.x) * step) / 12, from.y + ((to.y - from.y) * step) / 12);
    await page.waitForTimeout(20);
  }
  // The tip waits a third of a second before it goes: only time shows that it stays.
  await page.waitForTimeout(1000);
  await expect(tipOf(page)).toBeVisible();
  await page.mouse.move(5, 400);
  await expect(tipOf(page)).toBeHidden();
});

test('a scrolled page takes the tip along @desktop', async ({ page, interfaceLocale }) => {
  await open(page, interfaceLocale, raid);
  const link = fragmentIn(page, 'en', 'ولاية خراسان');
  await link.focus();
  const distance = async () => (await middleOf(tipOf(page))).y - (await middleOf(link)).y;
  const before = await distance();
  await page.mouse.wheel(0, 60);
  await expect.poll(distance).toBeCloseTo(before, 0);
  await expect(tipOf(page)).toBeVisible();
});

test('no tip leaves a window of 320 pixels, and none moves the text', async ({ page, interfaceLocale }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const slug of [raid, market, twoCopies]) {
    await open(page, interfaceLocale, slug);
    const links = await page.locator('.rows .glossed').all();
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) {
      await link.scrollIntoViewIfNeeded();
      const before = await layoutOf(page);
      await link.focus();
      await expect(tipOf(page)).toBeVisible();
      const box = await tipOf(page).boundingBox();
      if (box === null) throw new Error('the tip has no box');
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(320);
      expect(box.y).toBeGreaterThanOrEqual(0);
      expect(box.y + box.height).toBeLessThanOrEqual(640);
      expect(await layoutOf(page)).toEqual(before);
    }
  }
});

test('a fragment inside a link shows its gloss and the link leads where it says', async ({ page, interfaceLocale }) => {
  await open(page, interfaceLocale, twoCopies);
  const link = page.locator('.rows .cell[lang="ar"] a[href$="/wiki/Hexapla"]');
  await expect(link.locator('a')).toHaveCount(0);
  await link.focus();
  await expect(tipOf(page)).toHaveText(readSource(twoCopies, 'ar').glosses.Hexapla ?? '');
  // Whether the page lets the link be followed, without leaving for it.
  await page.evaluate(() => {
    window.addEventListener('click', (event) => {
      document.title = event.defaultPrevented ? 'held back' : 'followed';
      event.preventDefault();
    });
  });
  await link.click();
  expect(await page.title()).toBe('followed');
});

test('Enter on a fragment goes to its entry in the list, which opens @desktop', async ({ page, interfaceLocale }) => {
  await open(page, interfaceLocale, raid);
  const link = fragmentIn(page, 'ar', 'CEMO');
  await link.focus();
  await page.keyboard.press('Enter');
  const entry = page.locator((await link.getAttribute('href')) ?? '');
  await expect(entry).toBeInViewport();
  await expect(entry).toContainText(glossesOf('ar').CEMO ?? '');
});

test.describe('without JavaScript', () => {
  // Chromium reports every script it was told not to run.
  test.use({ javaScriptEnabled: false, expectedComplaints: [/^request csp: .*\.js$/] });

  for (const { language, fragment } of cases) {
    test(`«${fragment}» leads to its entry in the list, which opens`, async ({ page, interfaceLocale, messages }) => {
      await page.goto(`/${interfaceLocale}/read/${raid}`);
      const link = fragmentIn(page, language, fragment);
      const entry = page.locator((await link.getAttribute('href')) ?? '');
      await expect(entry).toBeHidden();
      await link.click();
      await expect(page.getByText(messages.reader.fragments, { exact: true })).toBeVisible();
      await expect(entry).toBeInViewport();
      await expect(entry.locator('dt')).toHaveText(fragment);
      await expect(entry.locator('dd').first()).toHaveText(glossesOf(language)[fragment] ?? '');
    });
  }
});

for (const { slug, editions } of readLibrary()) {
  test(`the list of ${slug} names every fragment with its gloss and its places @desktop`, async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    await page.goto(`/${interfaceLocale}/read/${slug}`);
    for (const edition of editions.filter(({ language }) => language === 'en' || language === 'ar')) {
      expect(await listedIn(page, edition, messages.reader.fragmentsIn)).toEqual(fragmentsOf(edition));
    }
    // Every link of the list and every glossed fragment leads to something that is on the page once.
    const astray = await page
      .locator('.fragment-index a, a.glossed')
      .evaluateAll((links) =>
        links
          .map((link) => link.getAttribute('href') ?? '')
          .filter((href) => document.querySelectorAll(`[id="${href.slice(1)}"]`).length !== 1),
      );
    expect(astray).toEqual([]);
  });
}

test('a fragment that stands in the title alone has its entry, too @desktop', async ({ page, interfaceLocale }) => {
  await openOwnEdition(page, interfaceLocale, 'en', ['Nothing but English here.'], { كتاب: 'a book' }, 'The word كتاب');
  const link = page.locator('h1').getByRole('link', { name: 'كتاب' });
  await expect(link).toHaveAccessibleDescription('a book');
  const entry = page.locator((await link.getAttribute('href')) ?? '');
  await expect(entry.locator('dt')).toHaveText('كتاب');
  await expect(page.locator((await entry.locator('a').getAttribute('href')) ?? '')).toHaveText('كتاب');
});

test('the print label of the source leads to the print panel and stands in its masthead', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await page.goto(`/${interfaceLocale}/read/${raid}`);
  const english = page.locator('.masthead .cell[lang="en"]').getByRole('link', { name: 'طباعة · Print' });
  await expect(english).toBeVisible();
  await expect(english).toHaveAttribute('title', messages.reader.printTitle);
  await expect(english.locator('bdi')).toHaveText('طباعة');
  await expect(english.locator('bdi')).toHaveAttribute('lang', 'ar');
  await expect(english.locator('bdi')).toHaveAttribute('dir', 'rtl');
  await expect(page.locator('.masthead .cell[lang="ar"]').getByRole('link', { name: 'طباعة' })).toBeVisible();
  await expect(page.locator('.masthead').getByTitle(messages.reader.printTitle)).toHaveCount(2);
  // Under the names, before the text, as on the source page.
  const byline = page.locator('.masthead .cell[lang="en"] p', { hasText: 'Mostafa Mohamed' });
  const button = await english.boundingBox();
  expect(button?.y ?? 0).toBeGreaterThanOrEqual((await byline.boundingBox())?.y ?? Number.NaN);
  expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(
    (await page.locator('.rows').boundingBox())?.y ?? 0,
  );

  await english.click();
  await expect(page).toHaveURL(/\/print$/u);
});

test('the built-in glosses know طباعة where the editor says nothing @desktop', async ({ page, interfaceLocale }) => {
  await openOwnEdition(page, interfaceLocale, 'en', ['The page has a button «طِبـاعة» at its end.']);
  const link = page.locator('.rows').getByRole('link', { name: '«طِبـاعة»' });
  await expect(link).toHaveAccessibleDescription('Print');
});

type Listed = { text: string; lang: string; dir: string; gloss: string | null; places: string[] };

/** What the list says of an edition's fragments, and what its links lead to. */
async function listedIn(page: Page, edition: Edition, heading: string): Promise<Listed[]> {
  expect(heading).toContain('{language}');
  return page.locator(`.fragment-index [id^="fragment-${edition.language}-"]:not(dd)`).evaluateAll((entries) =>
    entries.map((entry) => {
      const name = entry.querySelector('dt bdi');
      return {
        text: name?.textContent ?? '',
        lang: name?.getAttribute('lang') ?? '',
        dir: name?.getAttribute('dir') ?? '',
        gloss: entry.querySelector('dd:not(.places)')?.textContent ?? null,
        places: Array.from(entry.querySelectorAll('.places a'), (link) => {
          const target = document.getElementById(link.getAttribute('href')?.slice(1) ?? '')?.cloneNode(true) as Element;
          for (const number of target?.querySelectorAll('.note-reference') ?? []) number.remove();
          return target?.textContent ?? 'nowhere';
        }),
      };
    }),
  );
}

/** What the list should say, from the source. */
function fragmentsOf(edition: Edition): Listed[] {
  const title = { type: 'heading', level: 2, children: [{ type: 'text', text: edition.title }] } as const;
  return findFragments({ ...edition, blocks: [title, ...edition.blocks] })
    .filter(({ script }) => script !== 'Zyyy')
    .map(({ text, language, direction, positions }) => ({
      text,
      lang: language,
      dir: direction,
      gloss: findGloss(edition, text),
      places: positions.map(() => text),
    }));
}

async function middleOf(locator: Locator): Promise<{ x: number; y: number }> {
  const box = await locator.boundingBox();
  if (box === null) throw new Error('nothing is shown there');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** The measures of the page and the place of its text in it. */
function layoutOf(page: Page) {
  return page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
    text: (document.querySelector('.rows')?.getBoundingClientRect().top ?? 0) + Math.round(window.scrollY),
  }));
}
