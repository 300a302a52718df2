import type { Locator, Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, type InterfaceLocale, type Messages, openPage, test, untilTakenOver } from './fixtures';

type Shown = 'beside' | 'below' | 'en' | 'ar';

/** The views of the whole article in the order of their buttons, and what each shows where there is room. */
function viewsOf(page: Page, locale: InterfaceLocale, { reader, companion }: Messages) {
  const radio = (name: string) => page.getByRole('radio', { name, exact: true });
  const languages = [
    { radio: radio('English'), value: 'en', shown: 'en' },
    { radio: radio('العربية'), value: 'ar', shown: 'ar' },
  ] as const;
  return [
    { radio: radio(reader.sideBySide), value: null, shown: 'beside' },
    // On a phone, side by side comes to the same: it is offered once.
    ...(page.viewportSize()?.width === 390
      ? []
      : [{ radio: radio(reader.stacked), value: 'stacked', shown: 'below' } as const]),
    { radio: radio(companion.reveal), value: 'reveal', shown: locale },
    ...(locale === 'en' ? languages : languages.toReversed()),
  ] as const;
}

const roomFor = (shown: Shown, page: Page): Shown =>
  // A phone has no room for two columns: the sides of a row stand below each other instead.
  shown === 'beside' && (page.viewportSize()?.width ?? 0) < 720 ? 'below' : shown;

test('each view is one choice away, and only a view that is not the usual one stands in the address', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  await expect(page.getByRole('group', { name: messages.reader.view }).getByRole('radio')).toHaveCount(
    viewsOf(page, interfaceLocale, messages).length + 1,
  );
  const views = viewsOf(page, interfaceLocale, messages);
  await expect(views[0].radio).toBeChecked();
  expect(await shownIn(page)).toBe(roomFor('beside', page));
  for (const { radio, value, shown } of views.toReversed()) {
    await radio.check();
    await expect(radio).toBeChecked();
    expect(await shownIn(page)).toBe(roomFor(shown, page));
    await expect(page).toHaveURL(value === null ? address : `${address}?view=${value}`);
  }
});

test('arrow keys go through the views the way they stand on the screen (UI-06)', {
  tag: ['@desktop', '@everywhere'],
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const views = viewsOf(page, interfaceLocale, messages);
  const forward = interfaceLocale === 'en' ? 'ArrowRight' : 'ArrowLeft';
  const back = interfaceLocale === 'en' ? 'ArrowLeft' : 'ArrowRight';
  await views[0].radio.focus();
  for (const [key, index] of [
    [forward, 1],
    [forward, 2],
    [forward, 3],
    [forward, 4],
    [back, 3],
    [back, 2],
    ['ArrowUp', 1],
    ['ArrowDown', 2],
  ] as const) {
    const view = views[index] ?? views[0];
    await page.keyboard.press(key);
    await expect(view.radio).toBeFocused();
    await expect(view.radio).toBeChecked();
    expect(await shownIn(page)).toBe(view.shown);
    await expect(page).toHaveURL(new RegExp(`\\?view=${view.value}$`));
  }
  // What stands next on the screen is what comes next: the buttons run in the direction of the page.
  const places = await Promise.all(views.map(async ({ radio }) => (await radio.boundingBox())?.x ?? 0));
  expect(places).toEqual(places.toSorted((a, b) => (interfaceLocale === 'en' ? a - b : b - a)));
});

test('changing the view or the sides asks the network for nothing', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.port));
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => {
    // The browser itself asks for the site's icon again whenever the address changes.
    if (!request.url().includes('/icon.svg')) requests.push(request.url());
  });
  for (const { radio, shown } of viewsOf(page, interfaceLocale, messages).toReversed()) {
    await radio.check();
    expect(await shownIn(page)).toBe(shown);
  }
  await page.getByRole('checkbox', { name: messages.reader.swap }).check();
  await page.waitForLoadState('networkidle');
  expect(requests).toEqual([]);
});

test('the row being read stays where it is in every change of view and of sides', { tag: '@everywhere' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.long));
  const row = page.locator('.rows > :not([class*="heading"]) + :not([class*="heading"])').nth(20);
  await row.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 90));
  const views = viewsOf(page, interfaceLocale, messages);
  const swap = page.getByRole('checkbox', { name: messages.reader.swap });
  // A phone has one column and so no sides to swap.
  const turns = page.viewportSize()?.width === 390 ? [] : [swap, swap];
  await expect(swap).toBeVisible({ visible: turns.length > 0 });
  const choices = [...views.slice(1), views[0]].map(({ radio }) => radio);
  for (const choice of [...turns, ...choices, ...choices.toReversed()]) {
    // On a phone the bar leaves while one reads on, and comes back for the focus.
    await choice.evaluate((input) => input.focus({ preventScroll: true }));
    await expect(choice).toBeInViewport();
    const before = await topOf(row);
    expect(before).toBeGreaterThan(0);
    await choice.click();
    expect(Math.abs((await topOf(row)) - before), `the row moved by ${choice}`).toBeLessThanOrEqual(8);
  }
});

test('the row being read stays where it is when the keyboard changes the view', {
  tag: ['@desktop', '@everywhere'],
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.long));
  const views = viewsOf(page, interfaceLocale, messages);
  await views[0].radio.focus();
  const row = page.locator('.rows > :not([class*="heading"]) + :not([class*="heading"])').nth(20);
  await row.evaluate((element) => window.scrollTo(0, element.getBoundingClientRect().top + window.scrollY - 90));
  for (const { radio } of views.slice(1)) {
    const before = await topOf(row);
    await page.keyboard.press('ArrowDown');
    await expect(radio).toBeChecked();
    expect(Math.abs((await topOf(row)) - before)).toBeLessThanOrEqual(8);
  }
});

test('an address with a view opens in it before any script file has come, and stays in it after', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const scripts = '**/_next/static/**/*.js';
  for (const { radio, value, shown } of viewsOf(page, interfaceLocale, messages).slice(1)) {
    await page.route(scripts, (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
    await page.goto(`${paths.article(interfaceLocale, articles.market)}?view=${value}`);
    await expect(radio).toBeChecked();
    expect(await shownIn(page)).toBe(shown);
    await page.unroute(scripts);
    await page.reload();
    await untilTakenOver(page);
    await expect(radio).toBeChecked();
    expect(await shownIn(page)).toBe(shown);
    await expect(page).toHaveURL(new RegExp(`\\?view=${value}$`));
  }
});

test('a view chosen once holds for the next article and after a reload, from the first paint', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  const other = viewsOf(page, interfaceLocale, messages).at(-1);
  if (other === undefined) throw new Error('There are no views.');
  await other.radio.check();
  await page.reload();
  await untilTakenOver(page);
  expect(await shownIn(page)).toBe(other.shown);
  await page.route('**/_next/static/**/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  await page.goto(paths.article(interfaceLocale, articles.report));
  await expect(other.radio).toBeChecked();
  expect(await shownIn(page)).toBe(other.shown);
});

test('a view chosen before the scripts have come is not lost when they come', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(paths.article(interfaceLocale, articles.market), { waitUntil: 'commit' });
  const revealing = viewsOf(page, interfaceLocale, messages).find(({ value }) => value === 'reveal');
  if (revealing === undefined) throw new Error('There is no view that reveals.');
  await revealing.radio.check();
  expect(await shownIn(page)).toBe(revealing.shown);
  release();
  await untilTakenOver(page);
  await expect(revealing.radio).toBeChecked();
  expect(await shownIn(page)).toBe(revealing.shown);
  await expect(page).toHaveURL(/\?view=reveal$/);
});

for (const kept of ['{broken', '"side"', '[1, 2]', '{"view":7}', '{"view":"sideways","sides":"upside-down"}', '']) {
  test(`a stored choice that makes no sense falls back to the usual view: ${kept}`, { tag: '@once' }, async ({
    page,
    messages,
  }) => {
    const complaints: string[] = [];
    page.on('pageerror', ({ message }) => complaints.push(message));
    await page.addInitScript((value) => {
      if (sessionStorage.getItem('broken') !== null) return;
      sessionStorage.setItem('broken', 'once');
      localStorage.setItem('muqabala-preferences', value);
    }, kept);
    await openPage(page, paths.article('en', articles.market));
    const [side] = viewsOf(page, 'en', messages);
    const stacked = page.getByRole('radio', { name: messages.reader.stacked, exact: true });
    await expect(side.radio).toBeChecked();
    expect(await shownIn(page)).toBe('beside');
    await stacked.check();
    await page.goto(paths.article('en', articles.report));
    expect(await shownIn(page), 'a choice made afterwards is kept').toBe('below');
    expect(complaints).toEqual([]);
  });
}

test('an address with a view that does not exist opens in the usual one', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  for (const value of ['sideways', 'fr', '"]', '']) {
    await openPage(page, `${paths.article(interfaceLocale, articles.market)}?view=${encodeURIComponent(value)}`);
    expect(await shownIn(page), `?view=${value}`).toBe('beside');
  }
});

test('two columns stand where the reader itself is 720 pixels wide or more', {
  tag: ['@desktop', '@everywhere'],
}, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.article(interfaceLocale, articles.market));
  for (const width of [320, 700, 720, 755, 760, 765, 770, 775, 800, 1024]) {
    await page.setViewportSize({ width, height: 800 });
    expect(await shownIn(page), `${width} px`).toBe((await roomOf(page)) < 720 ? 'below' : 'beside');
  }
  // Not the window's width: a narrow reader in a wide window has one column too.
  await page.setViewportSize({ width: 1440, height: 800 });
  // The page's policy lets no style element in.
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.reader { max-inline-size: 700px }');
    document.adoptedStyleSheets.push(sheet);
  });
  expect(await roomOf(page)).toBeLessThan(720);
  expect(await shownIn(page)).toBe('below');
});

async function topOf(row: Locator): Promise<number> {
  return row.evaluate((element) => element.getBoundingClientRect().top);
}

/** How the second row of the article is shown: both cells beside or below each other, or one language alone. */
async function shownIn(page: Page): Promise<Shown> {
  const cells = await page.locator('#r1 > .cell').evaluateAll((all) =>
    all
      .map((cell) => ({ lang: cell.getAttribute('lang') as 'en' | 'ar', box: cell.getBoundingClientRect() }))
      .filter(({ box }) => box.height > 0)
      .map(({ lang, box }) => ({ lang, top: box.top, bottom: box.bottom })),
  );
  const [one, other] = cells;
  if (one === undefined) throw new Error('The first row shows nothing.');
  if (other === undefined) return one.lang;
  return other.top >= one.bottom ? 'below' : 'beside';
}

/** The width that the reader has for its columns. */
async function roomOf(page: Page): Promise<number> {
  return page.locator('.reader').evaluate((reader) => {
    const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(reader);
    return reader.clientWidth - Number.parseFloat(paddingInlineStart) - Number.parseFloat(paddingInlineEnd);
  });
}
