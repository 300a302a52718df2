import { languages } from '../core/languages/table';
import { paths } from '../i18n/navigation';
import { articles, expect, findLocaleLink, openPage, test } from './fixtures';
import { alone, market, secret } from './known-sentences';
import { barOf, click, expectInSight, expectLit, hover, inOrder, otherLanguage, readLit, untilAnswered } from './lit';

const { rain, folding, brandt } = market;
const twelve = { en: secret.en[1], ar: secret.ar };
const pinOf = (page: Parameters<typeof readLit>[0]) => async () => (await readLit(page)).pinned?.toSorted();

test('the address of a sentence names the same text in either locale and in every view, and shows it between the bars', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  for (const view of ['', '?view=stacked', '?view=en', '?view=ar', '?view=differences']) {
    await openPage(page, `${paths.article(interfaceLocale, articles.market)}${view}#s12`);
    await expect.poll(pinOf(page), view).toEqual(Object.values(twelve).toSorted());
    // The view of differences hides the row: both languages have the sentence.
    if (view !== '?view=differences') await expectInSight(page, 'pinned');
    const hidden = {
      '?view=en': ['ar'],
      '?view=ar': ['en'],
      '?view=differences': inOrder(interfaceLocale, otherLanguage),
    }[view];
    // What the view hides stands in the bar, in its own language and direction.
    const shown = barOf(page, messages).locator('p[lang]');
    await expect(shown, view).toHaveCount(hidden?.length ?? 0);
    for (const language of ['en', 'ar'] as const) {
      if (!hidden?.includes(language)) continue;
      const text = barOf(page, messages).getByText(twelve[language], { exact: true });
      await expect(text).toHaveAttribute('lang', language);
      await expect(text).toHaveCSS('direction', languages[language].direction);
    }
  }
});

test('an address can name sentences from one to another, across rows', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  const several = [folding.en, folding.ar, `${brandt.en} ${secret.en[0]}`, `${brandt.ar} ${secret.ar}`];
  for (const hash of ['#s9-s11', '#s11-s9']) {
    await openPage(page, `${paths.article(interfaceLocale, articles.market)}${hash}`);
    await expect.poll(pinOf(page)).toEqual(several.toSorted());
  }
});

test('a sentence that stands in one language only has an address, too', { tag: '@once' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}#s17`);
  await expectLit(page, { pinned: [alone.en.text] });
});

test('another address on the same page leads on from the last', { tag: '@once' }, async ({ page, interfaceLocale }) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}#s4`);
  await expectLit(page, { pinned: inOrder(interfaceLocale, rain) });
  await page.evaluate(() => {
    location.hash = '#s12';
  });
  await expectLit(page, { pinned: inOrder<string>(interfaceLocale, twelve) });
  await expectInSight(page, 'pinned');
});

test('a pin holds when another view or other sides are chosen', { tag: '@once' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  await click(page, rain.en);
  await expect(page).toHaveURL(`${address}#s4`);
  await page.mouse.move(5, 300);
  await page.getByRole('radio', { name: messages.reader.stacked, exact: true }).check();
  await expect(page).toHaveURL(`${address}?view=stacked#s4`);
  await page.getByRole('checkbox', { name: messages.reader.swap }).check();
  await page.getByRole('radio', { name: messages.reader.differences, exact: true }).check();
  await expect(page).toHaveURL(`${address}?view=differences#s4`);
  await expect.poll(pinOf(page)).toEqual([rain.en, rain.ar]);
  await expect(barOf(page, messages).getByText(rain.ar, { exact: true })).toBeVisible();
});

test('a reload keeps the pin and the place that the reader has scrolled to', { tag: '@once' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}#s4`);
  await expectLit(page, { pinned: inOrder(interfaceLocale, rain) });
  await page.evaluate(() => window.scrollTo({ top: document.body.scrollHeight / 2, behavior: 'instant' }));
  const place = await page.evaluate(() => window.scrollY);
  await page.reload();
  await expectLit(page, { pinned: inOrder(interfaceLocale, rain) });
  expect(Math.abs((await page.evaluate(() => window.scrollY)) - place)).toBeLessThanOrEqual(2);
});

test('switching the locale keeps the pinned sentence while it is being read, and else the row', async ({
  page,
  interfaceLocale,
}) => {
  const other = otherLanguage[interfaceLocale];
  const name = { en: 'English', ar: 'العربية' }[other];
  const link = findLocaleLink(page, name);
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}#s12`);
  await expectLit(page, { pinned: inOrder<string>(interfaceLocale, twelve) });
  await link.evaluate((element: HTMLAnchorElement) => element.click());
  await expect(page).toHaveURL(`${paths.article(other, articles.market)}#s12`);
  await expect.poll(() => page.evaluate(() => document.documentElement.lang)).toBe(other);
  await expectLit(page, { pinned: inOrder<string>(other, twelve) });

  await page.locator('#r10').evaluate((row) => window.scrollBy(0, row.getBoundingClientRect().top - 140));
  const back = findLocaleLink(page, { en: 'English', ar: 'العربية' }[interfaceLocale]);
  await back.evaluate((element: HTMLAnchorElement) => element.click());
  await expect(page).toHaveURL(`${paths.article(interfaceLocale, articles.market)}#r10`);
});

test('a number that the article does not have is said to be missing, and all else works', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  const number = new Intl.NumberFormat(languages[interfaceLocale].intl).format(999);
  const name = messages.sentences.one.replace('{n}', number);
  await openPage(page, `${address}#s999`);
  const bar = page.getByRole('region', { name, exact: true });
  await expect(bar.getByRole('alert')).toHaveText(messages.sentences.missing.replace('{name}', name));
  await expectLit(page, {});
  await bar.getByRole('button', { name: messages.sentences.close }).click();
  await expect(bar).toHaveCount(0);
  await expect(page).toHaveURL(address);
  await hover(page, rain.en);
  await expectLit(page, { pointed: [rain.en], partner: [rain.ar] });
});

test('an address that names no sentence does nothing', { tag: '@once' }, async ({ page, messages }) => {
  const address = paths.article('en', articles.market);
  await openPage(page, address);
  await hover(page, rain.en);
  await expectLit(page, { pointed: [rain.en], partner: [rain.ar] });
  for (const hash of ['#s0', '#sx', '#s5-s', '#s', '#s12x', '#%']) {
    await page.evaluate((place) => location.assign(place), hash);
    await expect(page).toHaveURL(`${address}${hash}`);
    await untilAnswered(page);
    expect(await readLit(page), hash).toEqual({ pointed: [rain.en], partner: [rain.ar] });
    await expect(barOf(page, messages)).toHaveCount(0);
  }
  await openPage(page, `${paths.article('en', articles.report)}#s5-s`);
  await expect(barOf(page, messages)).toHaveCount(0);
  expect(await readLit(page)).toEqual({});
});

test('pointing at sentences, pinning and walking among them leaves nothing on the device', { tag: '@once' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await page.getByRole('radio', { name: messages.reader.stacked, exact: true }).check();
  // Where an article was left is another matter: it is kept however it is read.
  const kept = () =>
    page.evaluate(() =>
      JSON.stringify([{ ...localStorage, 'muqabala-places': '' }, { ...sessionStorage }, document.cookie]),
    );
  const before = await kept();
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}#s12`);
  await expectLit(page, { pinned: inOrder<string>(interfaceLocale, twelve) });
  await click(page, rain.en);
  await expectLit(page, { pointed: [rain.en], partner: [rain.ar], pinned: inOrder(interfaceLocale, rain) });
  for (const key of ['j', 'o', 'Shift+J', 'n', 'Escape']) await page.keyboard.press(key);
  await expectLit(page, {});
  expect(await kept()).toBe(before);
});
