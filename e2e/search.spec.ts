import type { Locator, Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { faultsOf } from './axe-faults';
import { articles, expect, openPage, test, untilTakenOver } from './fixtures';
import { messagesOf } from './messages-of';

const addressOf = (locale: 'en' | 'ar', q: string) => paths.search(locale, new URLSearchParams({ q }).toString());
const fieldOf = (page: Page) => page.getByRole('combobox');
// The framework has an alert of its own, in which it says where a link has led.
const alertOf = (page: Page) => page.getByRole('main').getByRole('alert');
const resultsOf = (page: Page): Locator => page.getByRole('main').locator('.found-list > li');

test('Arabic is found without its hamzas and vowel signs, and stands beside its counterpart', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.search(interfaceLocale));
  const field = fieldOf(page);
  await field.fill('الثامنه ربعا مظله');
  const found = resultsOf(page).filter({
    has: page.locator(`a[href="${paths.article(interfaceLocale, articles.market)}"]`),
  });
  await expect(found).toBeVisible();
  await expect(found.locator('mark:lang(ar)').first()).toHaveText(/الثامنة|ربعًا|مظلة/);
  const passage = found
    .locator('.found-passage')
    .filter({ has: page.locator('.found-text:lang(ar)') })
    .first();
  await expect(passage.locator('.found-counterpart:lang(en)')).toBeVisible();
  await expect(passage.locator('.found-text')).toHaveCSS('direction', 'rtl');
  await expect(page).toHaveURL(addressOf(interfaceLocale, 'الثامنه ربعا مظله'));
  await expect(page.getByRole('status').filter({ hasText: /\S/ }).first()).toBeVisible();
  await passage.getByRole('link', { name: messages.search.openAt }).click();
  await expect(page).toHaveURL(/\/read\/[\w-]+(\?with=\w+)?#s\d+$/);
  await untilTakenOver(page);
  await expect(page.getByRole('region', { name: messages.sentences.pinned })).toBeVisible();
});

test('the field follows what is typed into it (UI-09)', { tag: '@desktop' }, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.search(interfaceLocale));
  for (const [text, direction] of [
    ['مقابلة', 'rtl'],
    ['collation', 'ltr'],
  ] as const) {
    await fieldOf(page).fill(text);
    await expect(fieldOf(page)).toHaveCSS('direction', direction);
  }
});

test('a mark leaves the letters of a word joined, and the text as it is (SRCH-08, TYP-10)', async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, addressOf(interfaceLocale, 'الليل'));
  const mark = page.locator('.found-text:lang(ar) mark').first();
  await expect(mark).toBeVisible();
  const widths = await mark.evaluate((element) => {
    const line = element.parentElement;
    const word = element.textContent ?? '';
    const widthOf = (...parts: (string | Node)[]) => {
      const probe = document.createElement('span');
      probe.append(...parts);
      line?.append(probe);
      const { width } = probe.getBoundingClientRect();
      probe.remove();
      return width;
    };
    const inside = document.createElement('mark');
    inside.textContent = word.slice(2, 4);
    return { plain: widthOf(word), marked: widthOf(word.slice(0, 2), inside, word.slice(4)) };
  });
  expect(widths.plain).toBeGreaterThan(10);
  expect(Math.abs(widths.plain - widths.marked)).toBeLessThanOrEqual(0.5);
  const copied = await page
    .locator('.found-text:lang(ar)')
    .first()
    .evaluate((passage) => {
      getSelection()?.selectAllChildren(passage);
      return { text: getSelection()?.toString(), source: passage.textContent };
    });
  expect(copied.text).toBe(copied.source);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the form leads to what is found', async ({ page, interfaceLocale, messages }) => {
    await page.goto(paths.search(interfaceLocale));
    await expect(page.getByText(messages.search.help.words)).toBeVisible();
    await fieldOf(page).fill('market night');
    await page.getByRole('button', { name: messages.search.submit, exact: true }).click();
    await expect(page).toHaveURL(addressOf(interfaceLocale, 'market night'));
    await expect(fieldOf(page)).toHaveValue('market night');
    const link = page.locator(`.listed-titles[href="${paths.article(interfaceLocale, articles.market)}"]`);
    await expect(link).toBeVisible();
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/search\?q=market\+night$/);
  });

  test('a question that cannot be answered is met with the reason', { tag: '@desktop' }, async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    await page.goto(addressOf(interfaceLocale, 'x'.repeat(10_000)));
    await expect(alertOf(page)).toContainText(messages.search.faults.tooLong.split('{')[0] ?? '');
    await page.goto(addressOf(interfaceLocale, 'nosuchwordanywhere'));
    await expect(page.getByText(messages.search.tips.fewer)).toBeVisible();
  });
});

test.describe('a sign alone', () => {
  // Nothing can be looked for by it: the search says so, and so does the browser.
  test.use({ expectedComplaints: [/400/] });

  test('the key / leads to the field from every page, unless one is typing or has turned such keys off', {
    tag: '@desktop',
  }, async ({ page, interfaceLocale }) => {
    await openPage(page, paths.article(interfaceLocale, articles.market));
    await page.locator('input[name="lighting"]').check();
    await page.keyboard.press('/');
    await expect(page).toHaveURL(/\/read\//);
    await page.locator('input[name="lighting"]').uncheck();
    await page.keyboard.press('/');
    await expect(page).toHaveURL(paths.search(interfaceLocale));
    await expect(fieldOf(page)).toBeFocused();
    await untilTakenOver(page);
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toHaveValue('/');
    await fieldOf(page).blur();
    await page.keyboard.press('Control+/');
    await expect(fieldOf(page)).not.toBeFocused();
    await page.keyboard.press('/');
    await expect(fieldOf(page)).toBeFocused();
  });
});

test('words are offered while one types, and taken with the keyboard', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.search(interfaceLocale));
  const field = fieldOf(page);
  await field.pressSequentially('night mark');
  const list = page.getByRole('listbox', { name: messages.search.suggestions });
  await expect(list.getByRole('option').first()).toHaveText(/^mark/);
  await expect(field).toHaveAttribute('aria-expanded', 'true');
  expect(await faultsOf(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await expect(field).toHaveValue('night mark');
  await page.keyboard.press('ArrowDown');
  const option = list.getByRole('option', { selected: true });
  await expect(field).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id')) ?? '');
  const word = (await option.textContent()) ?? '';
  await page.keyboard.press('Enter');
  await expect(field).toHaveValue(`night ${word}`);
  await expect(list).toBeHidden();
  await expect(page).toHaveURL(addressOf(interfaceLocale, `night ${word}`));
});

test('what was sent is not completed any more, and where nothing is found it says what else can be asked', {
  tag: '@desktop',
}, async ({ page, interfaceLocale, messages }) => {
  const offered: string[] = [];
  page.on('request', (request) => {
    const { pathname, searchParams } = new URL(request.url());
    if (pathname === '/api/suggest') offered.push(searchParams.get('q') ?? '');
  });
  await openPage(page, addressOf(interfaceLocale, 'nosuchwordanywhere mark'));
  const tip = page.getByText(messages.search.tips.fewer);
  const list = page.getByRole('listbox', { name: messages.search.suggestions });
  await expect(tip).toBeVisible();
  await fieldOf(page).press('End');
  await fieldOf(page).pressSequentially('e');
  await expect(list).toBeVisible();
  await expect(tip).toBeHidden();
  expect(offered, 'nothing before a key was pressed').toEqual(['nosuchwordanywhere marke']);
  await fieldOf(page).press('Enter');
  await expect(list).toBeHidden();
  await expect(tip).toBeVisible();
});

test('what was typed before the scripts had come is looked for once they have', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  let come = () => {};
  const waited = new Promise<void>((resolve) => {
    come = resolve;
  });
  await page.route('**/_next/static/**/*.js', async (route) => {
    await waited;
    await route.continue();
  });
  await page.goto(paths.search(interfaceLocale), { waitUntil: 'commit' });
  await fieldOf(page).fill('market');
  come();
  await expect(page).toHaveURL(addressOf(interfaceLocale, 'market'));
  await expect(resultsOf(page).first()).toBeVisible();
});

test('the way back leads through the searches that were meant, and from an article to what was found', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  await openPage(page, addressOf(interfaceLocale, 'market'));
  await fieldOf(page).fill('harb');
  await expect(page).toHaveURL(addressOf(interfaceLocale, 'harb'));
  await fieldOf(page).fill('harbour');
  await fieldOf(page).press('Enter');
  await expect(page).toHaveURL(addressOf(interfaceLocale, 'harbour'));
  const port = page.locator(`.listed-titles[href="${paths.article(interfaceLocale, articles.port)}"]`);
  await port.click();
  await expect(page).toHaveURL(/\/read\//);
  await page.goBack();
  await expect(page).toHaveURL(addressOf(interfaceLocale, 'harbour'));
  await expect(fieldOf(page)).toHaveValue('harbour');
  await expect(port).toBeVisible();
  await untilTakenOver(page);
  await page.goBack();
  await expect(page).toHaveURL(addressOf(interfaceLocale, 'market'));
  await expect(fieldOf(page)).toHaveValue('market');
  await expect(page.locator(`.listed-titles[href="${paths.article(interfaceLocale, articles.market)}"]`)).toBeVisible();
});

test.describe('where the search cannot be had', () => {
  test.use({ expectedComplaints: [/50[03]|429|net::ERR_|Failed to load/] });

  test('it says why, goes on when the connection is back, and can be tried again', { tag: '@desktop' }, async ({
    page,
    context,
    interfaceLocale,
    messages,
  }) => {
    const { failures, tryAgain } = messages.search;
    await openPage(page, paths.search(interfaceLocale));
    await context.setOffline(true);
    await fieldOf(page).fill('market');
    await expect(alertOf(page)).toContainText(failures.offline);
    await context.setOffline(false);
    await expect(resultsOf(page).first()).toBeVisible();
    await expect(alertOf(page)).toHaveCount(0);

    for (const [status, sentence] of [
      [503, failures.unavailable],
      [500, failures.failed],
    ] as const) {
      await page.route('**/api/search?*', (route) => route.fulfill({ status, json: {} }));
      await fieldOf(page).fill(`harbour ${status === 500 ? 'archive' : ''}`);
      await expect(alertOf(page)).toContainText(sentence);
      await page.unroute('**/api/search?*');
      // Where the library is away, the page asks again by itself after a while.
      if (status === 500) await page.getByRole('button', { name: tryAgain }).click();
      await expect(resultsOf(page).first()).toBeVisible({ timeout: 15_000 });
      // The button is gone: what it brought has the focus.
      if (status === 500) await expect(resultsOf(page).first().locator('.listed-titles')).toBeFocused();
    }
  });
});

test.describe('what is found', () => {
  test.use({ expectedComplaints: [/429/] });
  test('more is fetched as one nears the end, and by hand where that failed', { tag: '@desktop' }, async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    const articleAt = (number: number) => ({
      slug: `article-${number}`,
      href: paths.article(interfaceLocale, `article-${number}`),
      publishedAt: '2024-05-06T09:23',
      published: '',
      titles: [{ language: 'en', text: `Article ${number}` }],
      passages: [],
    });
    let fails = true;
    await page.route('**/api/search?*', async (route) => {
      const later = new URL(route.request().url()).searchParams.has('cursor');
      if (later && fails) return route.fulfill({ status: 429, json: {} });
      const all = Array.from({ length: later ? 3 : 10 }, (_, index) => articleAt(index + (later ? 11 : 1)));
      const cursor = later ? null : '10-0123456789abcdef';
      const answer = { articles: all, total: 13, atLeast: false, cursor, didYouMean: null, summary: '' };
      return route.fulfill({ json: answer });
    });
    await openPage(page, paths.search(interfaceLocale));
    await fieldOf(page).fill('anything');
    await expect(resultsOf(page)).toHaveCount(10);
    const link = page.getByRole('link', { name: messages.search.more });
    await expect(link).toHaveAttribute('href', `${addressOf(interfaceLocale, 'anything')}&cursor=10-0123456789abcdef`);
    await link.scrollIntoViewIfNeeded();
    await expect(alertOf(page)).toContainText(messages.search.failures.tooMany);
    await expect(resultsOf(page)).toHaveCount(10);
    const again = page.getByRole('button', { name: messages.search.tryAgain });
    await Promise.all([page.waitForResponse((answer) => answer.status() === 429), again.click()]);
    await expect(again).toBeFocused();
    fails = false;
    await link.click();
    await expect(resultsOf(page)).toHaveCount(13);
    await expect(resultsOf(page).nth(10).locator('.listed-titles')).toBeFocused();
    await expect(link).toHaveCount(0);
    await expect(alertOf(page)).toHaveCount(0);
  });
});

test('what is found has no accessibility faults, nor has the search before it', async ({ page, interfaceLocale }) => {
  await openPage(page, paths.search(interfaceLocale));
  expect(await faultsOf(page)).toEqual([]);
  await openPage(page, addressOf(interfaceLocale, 'الليل'));
  await expect(resultsOf(page).first()).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
});

test('the API refuses what it cannot understand with a reason, and never fails', { tag: '@once' }, async ({
  request,
}) => {
  const refused: readonly [string, string][] = [
    ['', 'empty'],
    ['q=', 'empty'],
    ['q=%20', 'empty'],
    [`q=${'a'.repeat(10_000)}`, 'tooLong'],
    ['q=%D9%8B%D9%90', 'noWords'],
    ['q=%E2%80%AE%E2%80%AD', 'noWords'],
    ['q=%ED%A0%80', 'noWords'],
    ['q=colour:red', 'unknownFilter'],
    ['q=a&lang=xx', 'unknownLanguage'],
    ['q=a+before:yesterday', 'badDate'],
    ['q=market&cursor=10-0123456789abcdef', 'badCursor'],
    ['q=market&cursor=../../etc/passwd', 'badCursor'],
    ['q=a&q=b', 'repeated'],
    ['q=a&locale=xx', 'unknownLocale'],
    ['q=a&locale=en&locale=ar', 'repeated'],
  ];
  for (const [query, reason] of refused) {
    const answer = await request.get(`/api/search?${query}`);
    expect(answer.status(), query.slice(0, 60)).toBe(400);
    expect(await answer.json()).toMatchObject({ reason, message: expect.stringMatching(/^\S.*\.$/s) });
  }
  for (const query of [
    '(a%2B)%2B%24',
    "'%3B+drop+table+articles--",
    '%5C',
    '%25',
    '%00market',
    '%E2%80%AEmarket',
    '*',
    'NEAR(a b)',
    'a AND',
    '%22',
  ]) {
    for (const address of [`/api/search?q=${query}`, `/api/suggest?q=${query}`, `/en/search?q=${query}`]) {
      expect([200, 400], address).toContain((await request.get(address)).status());
    }
  }
});

test('every way to ask that the search shows finds something', { tag: '@once' }, async ({ request }) => {
  for (const locale of ['en', 'ar', 'fr', 'de'] as const) {
    for (const q of Object.values(messagesOf(locale).search.examples)) {
      const answer = await request.get(`/api/search?${new URLSearchParams({ q, locale })}`);
      expect((await answer.json()).total, `${locale}: ${q}`).toBeGreaterThan(0);
    }
  }
});

test('the API answers with passages that may be kept, and says when they have not changed', { tag: '@once' }, async ({
  request,
}) => {
  const answer = await request.get('/api/search?q=market&lang=en&locale=ar');
  expect(answer.status()).toBe(200);
  expect(answer.headers()['cache-control']).toMatch(/^public, max-age=60, stale-while-revalidate=\d+$/);
  const { articles: found, total, summary } = await answer.json();
  expect(found.length).toBe(total);
  expect(summary).toMatch(/[\u0600-\u06ff]/);
  for (const { passages } of found) {
    for (const { text, marks, href } of passages) {
      expect(href).toMatch(/^\/ar\/read\//);
      for (const { start, end } of marks) expect(text.slice(start, end)).toMatch(/^market/i);
    }
  }
  const again = await request.get('/api/search?q=market&lang=en&locale=ar', {
    headers: { 'if-none-match': answer.headers().etag ?? '' },
  });
  expect(again.status()).toBe(304);
  const words = await request.get('/api/suggest?q=mar&locale=en');
  expect((await words.json()).words).toContain('markets');
  const further = await request.get('/api/suggest?q=night+market&locale=en');
  expect(await further.json()).toEqual({ words: ['markets'], summary: expect.stringMatching(/^1 word /) });
});
