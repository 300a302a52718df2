import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, languageNames, openPage, test } from './fixtures';
import { alone, market, secret } from './known-sentences';
import {
  barOf,
  click,
  expectLit,
  hover,
  linesOfLit,
  otherLanguage,
  putCaret,
  readLit,
  tap,
  untilAnswered,
} from './lit';

const { rain, stalls, goods, brandt } = market;

test('the sentence under the pointer lights up with its counterpart until the pointer leaves the text', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  for (const language of ['en', 'ar'] as const) {
    for (const sentence of [rain, stalls, goods]) {
      await hover(page, sentence[language]);
      await expectLit(page, { pointed: [sentence[language]], partner: [sentence[otherLanguage[language]]] });
    }
  }
  await page.mouse.move(5, 300);
  await expectLit(page, {});
});

test('where two sentences stand against one, either lights the one and its neighbour, and the one lights both', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const [one, two] = secret.en;
  await hover(page, 'nothing here is built');
  await expectLit(page, { pointed: [one], sibling: [two], partner: [secret.ar] });
  await hover(page, 'It is all unfolded');
  await expectLit(page, { pointed: [two], sibling: [one], partner: [secret.ar] });
  await hover(page, 'كل شيء يُفتح ثم يُطوى');
  await expectLit(page, { pointed: [secret.ar], partner: [`${one} ${two}`] });
});

test('a sentence lights up whole across its fragments, without the number of a note or white space', {
  tag: '@once',
}, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  for (const words of ['صاحب المظلة هو', 'Aldous Brandt', 'وهو أول من ينصب']) {
    if (words === 'Aldous Brandt') await page.locator('.rows :lang(ar) a', { hasText: words }).hover();
    else await hover(page, words);
    await expectLit(page, { pointed: [brandt.ar], partner: [brandt.en] });
  }
  await openPage(page, paths.article(interfaceLocale, articles.long));
  const words = {
    en: 'The usual words for it were muqābala and «معارضة», muʿāraḍa, and the books use them side by side.',
    ar: 'وكانوا يسمّونها «المقابلة» و«المعارضة»، ويُجرون اللفظين مجرى واحدًا.',
  };
  await hover(page, 'and the books use them side by side.');
  await expectLit(page, { pointed: [words.en], partner: [words.ar] });
  // The number of a note belongs to what stands before it.
  await page.locator('.rows .cell:lang(ar) .note-reference').first().hover();
  await expectLit(page, { pointed: [words.ar], partner: [words.en] });
});

test('a sentence without a counterpart is marked, and a tip beside it says so', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  for (const language of ['en', 'ar'] as const) {
    const { text } = alone[language];
    await hover(page, text);
    await expectLit(page, { pointed: [text], alone: [text] });
    const missing = languageNames[interfaceLocale][otherLanguage[language]];
    const tip = page.locator('[popover]', { hasText: messages.sentences.alone.replace('{language}', missing) });
    await expect(tip).toBeVisible();
    const last = (await linesOfLit(page, 'pointed')).at(-1);
    const box = await tip.boundingBox();
    if (box === null || last === undefined) throw new Error('the tip or the sentence is not there');
    expect(box.y, 'the tip hides nothing of its sentence').toBeGreaterThanOrEqual(last.bottom);
    expect(box.y - last.bottom, 'and is next to it').toBeLessThan(last.bottom - last.top);
    await page.mouse.move(5, 300);
    await expect(tip).toBeHidden();
    await expectLit(page, {});
  }
});

test('a finger lights a sentence, and pins it with a second tap', { tag: '@phone' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  const words = rain[interfaceLocale];
  const lit = { pointed: [words], partner: [rain[otherLanguage[interfaceLocale]]] };
  await tap(page, words);
  await expectLit(page, lit);
  await expect(barOf(page, messages)).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await tap(page, words);
  await expectLit(page, { ...lit, pinned: [...lit.pointed, ...lit.partner] });
  await expect(barOf(page, messages)).toBeInViewport();
  await expect(page).toHaveURL(`${address}#s4`);
  await tap(page, stalls[interfaceLocale]);
  await expect(page, 'a tap elsewhere lights, and the pin stays').toHaveURL(`${address}#s4`);
  await expectLit(page, {
    pointed: [stalls[interfaceLocale]],
    partner: [stalls[otherLanguage[interfaceLocale]]],
    pinned: [...lit.pointed, ...lit.partner],
  });
});

test('the sentence that the caret comes to lights up', { tag: '@once' }, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await putCaret(page, 'two hundred days');
  await expectLit(page, { pointed: [rain.en], partner: [rain.ar] });
  await putCaret(page, 'ولكل بسطة سقف');
  await expectLit(page, { pointed: [stalls.ar], partner: [stalls.en] });
});

test('the sentence of a link that the keyboard comes to lights up', { tag: '@once' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await page.getByRole('region', { name: messages.reader.text, exact: true }).focus();
  for (const { name, sentence } of [
    { name: 'Halm', sentence: market.opening },
    { name: 'Aldous Brandt', sentence: brandt },
  ]) {
    await page.keyboard.press('Tab');
    await expect(page.locator('.rows').getByRole('link', { name })).toBeFocused();
    await expectLit(page, { focused: [sentence.ar], partner: [sentence.en] });
  }
});

test('nothing on the page moves for a light or a pin, and one file is fetched for them, at first use', async ({
  page,
  interfaceLocale,
  messages,
  isMobile,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser itself asks for the site's icon again whenever the address changes.
    if (!request.url().includes('/icon.svg')) requests.push(request.url());
  });
  const words = brandt[interfaceLocale].slice(-30);
  const before = await layoutOf(page);
  for (const place of [page.getByRole('radio', { checked: true }), page.getByRole('heading', { level: 1 }).first()])
    await place.hover();
  await untilAnswered(page);
  expect(requests, 'before the text is pointed at').toEqual([]);
  if (isMobile) await tap(page, words);
  else await hover(page, words);
  const lit = { pointed: [brandt[interfaceLocale]], partner: [brandt[otherLanguage[interfaceLocale]]] };
  await expectLit(page, lit);
  expect(await layoutOf(page), 'lit').toEqual(before);
  if (isMobile) await tap(page, words);
  else await click(page, words);
  await expect(barOf(page, messages)).toBeVisible();
  await expectLit(page, { ...lit, pinned: [...lit.pointed, ...lit.partner] });
  expect(await layoutOf(page), 'pinned').toEqual(before);
  await page.keyboard.press('o');
  await expect.poll(async () => (await readLit(page)).focused).toEqual(lit.partner);
  expect(requests.map((url) => new URL(url).pathname)).toEqual([expect.stringMatching(/^\/_next\/static\/.*\.js$/)]);
});

/** Every box of the text and every word's, by where they stand on the page. */
function layoutOf(page: Page) {
  return page.locator('.rows').evaluate((rows) => {
    const rounded = ({ left, top, width, height }: DOMRect) =>
      [left, top + window.scrollY, width, height].map((number) => number.toFixed(2)).join(' ');
    // What is not shown stands nowhere.
    const shown = [...rows.querySelectorAll('*')].filter((element) => element.getClientRects().length > 0);
    const elements = shown.map((element) => rounded(element.getBoundingClientRect()));
    const words: string[] = [];
    const walker = document.createTreeWalker(rows, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      for (const { index, 0: word } of (node.nodeValue ?? '').matchAll(/\S+/gu)) {
        const range = new Range();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        words.push(rounded(range.getBoundingClientRect()));
      }
    }
    return { elements, words };
  });
}
