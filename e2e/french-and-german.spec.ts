import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { faultsOf } from './axe-faults';
import { articles, expect, findLocaleLink, openPage, test } from './fixtures';
import { click } from './lit';
import { isMessage, messagesOf } from './messages-of';
import { overflowing } from './overflowing';

const widths = [320, 390, 520, 680, 760, 820, 1000, 1200, 1300, 1440];
/** Of pages whose bars are those of others. */
const someWidths = [320, 390, 760];
const author = 'Élise Marchetti';

/** The two locales that no project runs in: what hangs on their words, which are longer, and on their languages. */
const locales = [
  {
    locale: 'fr',
    other: { locale: 'de', name: 'Deutsch' },
    title: 'Une carte de bibliothèque en quatre langues',
    day: 'mardi 3 février 2026 à 10:15',
    listed: { day: '3 février 2026', languages: 'anglais, arabe, français et allemand' },
    query: 'bibliothèque',
  },
  {
    locale: 'de',
    other: { locale: 'fr', name: 'Français' },
    title: 'Ein Bibliotheksausweis in vier Sprachen',
    day: 'Dienstag, 3. Februar 2026 um 10:15',
    listed: { day: '3. Februar 2026', languages: 'Englisch, Arabisch, Französisch und Deutsch' },
    query: 'Bücher',
  },
] as const;

for (const { locale, other, title, day, listed, query } of locales) {
  const messages = messagesOf(locale);

  test.describe(`the interface in ${locale}`, { tag: '@once' }, () => {
    test('opens in its language, and articles in the pair that suits it', async ({ page }) => {
      await openPage(page, paths.library(locale));
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
      await expect(page).toHaveTitle(`${messages.library.title} · Muqabala`);
      const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: title }) });
      await expect(card).toContainText(listed.day);
      await expect(card).toContainText(listed.languages);
      await card.getByRole('link', { name: title }).click();

      await expect(page).toHaveURL(paths.article(locale, articles.card));
      await expect(page).toHaveTitle(`${title} · Muqabala`);
      expect(await languagesOf(page)).toEqual([locale, 'ar']);
      await expect(page.locator(`.meta .cell:lang(${locale})`)).toContainText(day);
      await expect(page.locator('.meta .cell:lang(ar)')).toContainText('١٥ شعبان ١٤٤٧ هـ');

      await openPage(page, paths.article(locale, articles.market));
      expect(await languagesOf(page), 'an article that is not in the language').toEqual(['en', 'ar']);
      await expect(page.getByRole('radio', { name: messages.reader.sideBySide })).toBeChecked();
    });

    test('a switch of the locale keeps the article, the view and the row', async ({ page, context }) => {
      await openPage(page, `${paths.article(locale, articles.market)}?view=ar`);
      await page.locator('#r10').evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - 140));
      await findLocaleLink(page, other.name).click();
      await expect(page).toHaveURL(`${paths.article(other.locale, articles.market)}?view=ar#r10`);
      await expect(page.locator('html')).toHaveAttribute('lang', other.locale);
      await expect(page.locator('#r10')).toBeInViewport();
      expect(await context.cookies()).toMatchObject([{ value: other.locale }]);
    });

    test('no width from 320 to 1440 pixels makes a page run over, and nothing in the bars is covered or cut', async ({
      page,
    }) => {
      for (const address of [
        paths.library(locale),
        paths.article(locale, articles.card),
        paths.print(locale, articles.market),
      ]) {
        await openPage(page, address);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 });
          expect(await crowded(page), `${address} at ${width} px`).toEqual([]);
          expect(await overflowing(page), `${address} at ${width} px`).toEqual([]);
        }
      }
    });

    test('the search and an author’s page speak the language, and run over in no width', async ({ page }) => {
      const found = paths.search(locale, new URLSearchParams({ q: query }).toString());
      for (const address of [paths.search(locale), found, paths.author(locale, author)]) {
        await openPage(page, address);
        const isList = address !== paths.search(locale);
        await expect(page.getByRole('heading', { name: title }), address).toHaveCount(isList ? 1 : 0);
        expect(await strange(page, locale), address).toEqual([]);
        for (const width of someWidths) {
          await page.setViewportSize({ width, height: 900 });
          expect(await overflowing(page), `${address} at ${width} px`).toEqual([]);
        }
        if (address === found) expect(await faultsOf(page), 'what is found').toEqual([]);
      }
      await expect(page.getByRole('heading', { name: author })).toBeVisible();
    });

    test('has no accessibility faults, and says nothing that is no message of its own', async ({ page }) => {
      await openPage(page, paths.library(locale));
      expect(await faultsOf(page), 'the library').toEqual([]);
      await openPage(page, paths.article(locale, articles.market));
      await click(page, 'Neither market has heard of the other.');
      await page.keyboard.press('?');
      await expect(page.getByRole('dialog', { name: messages.companion.keys })).toBeVisible();
      await expect(page.getByRole('region', { name: messages.sentences.pinned })).toBeVisible();
      expect(await strange(page, locale), 'with a pinned sentence and the keys').toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: messages.preferences.open }).click();
      await expect(page.getByRole('dialog', { name: messages.preferences.title })).toBeVisible();
      expect(await strange(page, locale), 'with the panel').toEqual([]);
      expect(await faultsOf(page), 'the panel').toEqual([]);
      await openPage(page, paths.print(locale, articles.market));
      await expect(page.getByText(/^\d+ (pages|Seiten)$/)).toBeVisible();
      expect(await strange(page, locale), 'the print page').toEqual([]);
      expect(await faultsOf(page), 'the print page').toEqual([]);
    });
  });
}

function languagesOf(page: Page): Promise<(string | null)[]> {
  return page.locator('.titles .cell').evaluateAll((all) => all.map((cell) => cell.getAttribute('lang')));
}

/** What lies one over the other in the page's first line, and labels that do not hold their words. */
function crowded(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const shown = (selector: string) =>
      [...document.querySelectorAll<HTMLElement>(selector)].filter((one) => one.checkVisibility());
    const boxes = shown('.brand, .reader-bar, .shell-end').map((one) => ({
      name: one.className,
      box: one.getBoundingClientRect(),
    }));
    const over = boxes.flatMap(({ name, box }, index) =>
      boxes
        .slice(index + 1)
        .filter((other) => box.left < other.box.right - 1 && other.box.left < box.right - 1)
        .filter((other) => box.top < other.box.bottom - 1 && other.box.top < box.bottom - 1)
        .map((other) => `${name} and ${other.name} lie over each other`),
    );
    const cut = shown('.view, .paper-choice label, .shell button, .print-panel button, .brand')
      .filter((one) => one.scrollWidth > one.clientWidth + 1)
      .map((one) => `${one.className || one.tagName} cuts ${one.textContent}`);
    return [...over, ...cut];
  });
}

/** Texts in the page's own language, and names only read out, which are neither messages nor numbers nor keys. */
async function strange(page: Page, locale: 'fr' | 'de'): Promise<string[]> {
  const said = await page.evaluate(() => {
    const isOfPage = (element: Element | null) => element?.closest('[lang]') === document.documentElement;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: string[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const holder = node.parentElement;
      // What an article is about is said in the words of its editor.
      const isSaidElsewhere = holder?.closest(
        'script, style, time, kbd, [data-page-address], a[href*="?tag="], .search-subjects',
      );
      if (isOfPage(holder) && !isSaidElsewhere) {
        texts.push(node.textContent ?? '');
      }
    }
    const attributes = ['alt', 'aria-label', 'aria-valuetext', 'placeholder', 'title'];
    for (const name of attributes) {
      const holders = [...document.querySelectorAll(`body [${name}]`)].filter(isOfPage);
      texts.push(...holders.map((holder) => holder.getAttribute(name) ?? ''));
    }
    return texts;
  });
  // Sizes of paper are called the same everywhere, and an address is one in every language.
  const isName = (text: string) => /^(?:A4|A5|Letter|(?:QR: )?https?:\/\/\S+)$/u.test(text);
  const names = new Intl.DisplayNames(locale, { type: 'language' });
  const languages = ['ar', 'en', 'fr', 'de'].map((tag) => names.of(tag));
  const isOfLanguages = (text: string) => text.split(/, | et | und /u).every((name) => languages.includes(name));
  return [...new Set(said)].filter(
    (text) => /\p{L}/u.test(text) && !isName(text) && !isOfLanguages(text) && !isMessage(text, locale),
  );
}
