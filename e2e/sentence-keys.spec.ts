import { paths } from '../i18n/navigation';
import { articles, expect, languageNames, openPage, test } from './fixtures';
import { alone, market, secret } from './known-sentences';
import { barOf, expectInSight, expectLit, hover, inOrder, type Lit, otherLanguage, press, readLit } from './lit';

const { opening, unheard, rain, stalls, goods, radios, soup, prices, lamps } = market;

test('J and K and the arrow keys go from sentence to sentence, the way the column reads, from row to row', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const at = (sentence: typeof rain | typeof unheard): Lit => ({
    focused: [sentence[interfaceLocale]],
    partner: [sentence[otherLanguage[interfaceLocale]]],
  });
  const [forward, back] = interfaceLocale === 'en' ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
  await page.keyboard.press('j');
  await expectLit(page, { focused: [opening[interfaceLocale]], partner: [opening[otherLanguage[interfaceLocale]]] });
  await press(page, 'j', 2);
  await expectLit(page, at(unheard));
  for (const [on, before] of [
    ['j', 'k'],
    ['ArrowDown', 'ArrowUp'],
    [forward, back],
  ] as const) {
    await page.keyboard.press(on);
    await expectLit(page, at(rain));
    await page.keyboard.press(before);
    await expectLit(page, at(unheard));
  }
  // In the other column the arrows follow the other direction.
  await page.keyboard.press('o');
  await expectLit(page, {
    focused: [unheard[otherLanguage[interfaceLocale]]],
    partner: [unheard[interfaceLocale]],
  });
  await page.keyboard.press(back);
  await expectLit(page, { focused: [rain[otherLanguage[interfaceLocale]]], partner: [rain[interfaceLocale]] });
});

test('keys pass over rows that have nothing in their column, and begin at what is pinned', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  const [before, after] = { en: [prices, lamps] as const, ar: [radios, soup] as const }[interfaceLocale];
  await openPage(page, `${paths.article(interfaceLocale, articles.market)}#s${before.number}`);
  const pinned = inOrder<string>(interfaceLocale, before);
  const at = (sentence: typeof before | typeof after): Lit => ({
    focused: [sentence[interfaceLocale]],
    partner: [sentence[otherLanguage[interfaceLocale]]],
    pinned,
  });
  await expectLit(page, { pinned });
  // A reader who came by the address scrolls with the arrows until the first step.
  const scrolled = await page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(scrolled);
  await expectLit(page, { pinned });
  await page.keyboard.press('j');
  await expectLit(page, at(after));
  await page.keyboard.press('ArrowUp');
  await expectLit(page, at(before));
});

test('O goes to the counterpart and back, and stays where there is none', { tag: '@once' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const [one, two] = secret.en;
  await hover(page, secret.ar.slice(8));
  await expectLit(page, { pointed: [secret.ar], partner: [`${one} ${two}`] });
  await page.keyboard.press('o');
  await expectLit(page, { focused: [one], sibling: [two], partner: [secret.ar] });
  await page.keyboard.press('j');
  await expectLit(page, { focused: [two], sibling: [one], partner: [secret.ar] });
  await page.keyboard.press('o');
  await expectLit(page, { focused: [secret.ar], partner: [`${one} ${two}`] });
  await hover(page, alone.en.text);
  await expectLit(page, { pointed: [alone.en.text], alone: [alone.en.text] });
  await page.keyboard.press('o');
  await expectLit(page, { pointed: [alone.en.text], alone: [alone.en.text] });
});

test('the letters are those of the keyboard’s keys, whatever script is written on it', { tag: '@once' }, async ({
  page,
}) => {
  await openPage(page, paths.article('en', articles.market));
  const type = (key: string, code: string) =>
    page.evaluate(
      (init) => void document.body.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true })),
      { key, code },
    );
  await type('ت', 'KeyJ');
  await expectLit(page, { focused: [opening.en], partner: [opening.ar] });
  await type('خ', 'KeyO');
  await expectLit(page, { focused: [opening.ar], partner: [opening.en] });
});

test('arrow keys scroll the page until the keys walk in the text, and stay the radio buttons’ own', {
  tag: '@once',
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const scrolled = () => page.evaluate(() => window.scrollY);
  await page.keyboard.press('ArrowDown');
  await expect.poll(scrolled).toBeGreaterThan(0);
  expect(await readLit(page)).toEqual({});
  await page.keyboard.press('j');
  await expect.poll(async () => (await readLit(page)).focused?.length).toBe(1);
  await page.keyboard.press('Escape');
  await expectLit(page, {});
  const before = await scrolled();
  await page.keyboard.press('ArrowDown');
  await expect.poll(scrolled).toBeGreaterThan(before);
  expect(await readLit(page), 'after Escape').toEqual({});

  await page.keyboard.press('j');
  await expect.poll(async () => (await readLit(page)).focused?.length).toBe(1);
  const lit = await readLit(page);
  await page.getByRole('radio', { name: messages.reader.sideBySide, exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: messages.reader.stacked, exact: true })).toBeChecked();
  expect(await readLit(page)).toEqual(lit);
});

test('J and K with Shift make a pin longer and shorter', { tag: '@desktop' }, async ({ page, interfaceLocale }) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  await press(page, 'j', 4);
  await page.keyboard.press('Shift+J');
  await expect(page).toHaveURL(`${address}#s4-s5`);
  await page.keyboard.press('Shift+J');
  await expect(page).toHaveURL(`${address}#s4-s6`);
  // A row's text is lit in one piece on either side.
  const whole = (language: 'en' | 'ar') =>
    ({
      en: `${rain.en} ${stalls.en} ${goods.en}`,
      ar: `${rain.ar} ${stalls.ar}${goods.ar}`,
    })[language];
  const pinned = [whole(interfaceLocale), whole(otherLanguage[interfaceLocale])];
  await expect.poll(async () => (await readLit(page)).pinned).toEqual(pinned);
  await page.keyboard.press('Shift+K');
  await page.keyboard.press('Shift+K');
  await expect(page).toHaveURL(`${address}#s4`);
});

test('every sentence that the keys come to is brought into sight, above the bar of a pin too', {
  tag: '@once',
}, async ({ page, interfaceLocale, messages }) => {
  await page.setViewportSize({ width: 1024, height: 480 });
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const focused = async () => (await readLit(page)).focused?.[0];
  const walk = async (key: string, steps: number) => {
    for (let step = 0; step < steps; step++) {
      const before = await focused();
      await page.keyboard.press(key);
      await expect.poll(focused).not.toBe(before);
      await expectInSight(page, 'focused');
    }
  };
  await walk('j', 10);
  await page.keyboard.press('Enter');
  await expect(barOf(page, messages)).toBeVisible();
  await walk('j', 8);
  await walk('k', 14);
});

test('what the keys come to is told to those who listen: the sentence and its counterpart, or that there is none', {
  tag: '@desktop',
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  await press(page, 'j', 4);
  const told = page.getByRole('status').filter({ hasText: rain[interfaceLocale] });
  await expect(told.locator('p')).toHaveText(inOrder<string>(interfaceLocale, rain));
  for (const language of ['en', 'ar'] as const)
    await expect(told.locator(`p[lang="${language}"]`)).toHaveText(rain[language]);
  await hover(page, alone[interfaceLocale].text);
  await expectLit(page, { pointed: [alone[interfaceLocale].text], alone: [alone[interfaceLocale].text] });
  await press(page, 'j', 1);
  const missing = languageNames[interfaceLocale][otherLanguage[interfaceLocale]];
  const words = messages.sentences.alone.replace('{language}', missing);
  const toldAlone = page.getByRole('status').filter({ hasText: words });
  await expect(toldAlone.locator(`p[lang="${interfaceLocale}"]`)).toHaveText((await readLit(page)).focused ?? []);
  await expect(page.locator('[popover]', { hasText: words })).toBeVisible();
  await press(page, 'Escape', 1);
  await expect(toldAlone).toHaveCount(0);
});
