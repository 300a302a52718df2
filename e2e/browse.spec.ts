import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { faultsOf } from './axe-faults';
import { articles, expect, openPage, test } from './fixtures';

const entriesOf = (page: Page) => page.locator('.article-list > li');
const author = { en: 'Randa al-Sabbagh', ar: 'رندة الصبّاغ' } as const;

test.describe('without scripts', () => {
  // A browser without scripts fetches none, and says so.
  test.use({ javaScriptEnabled: false, expectedComplaints: [/^request csp:/] });

  test('a list is narrowed step by step, says by what, and is widened again', async ({
    page,
    interfaceLocale,
    messages,
    isMobile,
  }) => {
    const { browse } = messages;
    await page.goto(paths.library(interfaceLocale));
    const whole = await entriesOf(page).count();
    const panel = page.getByRole('navigation', { name: browse.narrow });
    const unfold = async () => {
      if (isMobile) await page.locator('.narrowing > summary').click();
    };
    await unfold();
    await panel.getByRole('link', { name: /2026|٢٠٢٦/u }).click();
    await expect(page).toHaveURL(`${paths.library(interfaceLocale)}?year=2026`);
    await expect(entriesOf(page)).toHaveCount(2);
    await unfold();
    await panel.getByRole('link', { name: /^languages/ }).click();
    await expect(page).toHaveURL(`${paths.library(interfaceLocale)}?tag=languages&year=2026`);
    await expect(entriesOf(page)).toHaveCount(1);
    await expect(page.locator('.library-count')).toHaveText({ en: '1 article', ar: 'مقالة واحدة' }[interfaceLocale]);
    const chips = page.getByRole('navigation', { name: browse.narrowedTo });
    await expect(chips.getByRole('link')).toHaveCount(3);
    await chips.getByRole('link', { name: browse.one.tags }).click();
    await expect(page).toHaveURL(`${paths.library(interfaceLocale)}?year=2026`);
    await chips.getByRole('link', { name: browse.clear }).click();
    await expect(page).toHaveURL(paths.library(interfaceLocale));
    await expect(entriesOf(page)).toHaveCount(whole);
  });

  test('a subject leads from an entry to all that share it, and an order stays while a list is narrowed', {
    tag: '@desktop',
  }, async ({ page, interfaceLocale, messages }) => {
    await page.goto(paths.library(interfaceLocale));
    await page.getByRole('link', { name: messages.browse.oldest }).click();
    await expect(page).toHaveURL(`${paths.library(interfaceLocale)}?sort=oldest`);
    const days = () =>
      entriesOf(page)
        .getByRole('time')
        .evaluateAll((all) => all.map((day) => day.getAttribute('datetime') ?? ''));
    expect(await days()).toEqual((await days()).toSorted());
    const panel = page.getByRole('navigation', { name: messages.browse.narrow });
    await panel.getByRole('link', { name: /^reading/ }).click();
    await expect(page).toHaveURL(`${paths.library(interfaceLocale)}?tag=reading&sort=oldest`);
    await expect(entriesOf(page)).toHaveCount(2);
    await entriesOf(page).first().getByRole('link', { name: 'libraries' }).click();
    await expect(page).toHaveURL(`${paths.library(interfaceLocale)}?tag=libraries`);
  });
});

test('an address that asks for what is not there says so and leads back', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const { browse } = messages;
  await openPage(page, `${paths.library(interfaceLocale)}?tag=no-such-subject`);
  await expect(page.getByText(browse.nothing)).toBeVisible();
  expect(await faultsOf(page)).toEqual([]);
  await openPage(page, `${paths.library(interfaceLocale)}?page=9`);
  await expect(page.locator('.library-empty')).toContainText({ en: '1 page', ar: 'صفحة واحدة' }[interfaceLocale]);
  await page.getByRole('link', { name: browse.first }).click();
  await expect(page).toHaveURL(paths.library(interfaceLocale));
});

test('no address of the library fails', { tag: '@once' }, async ({ request }) => {
  const odd = ['tag=%00', 'tag=%ff%fe', 'page=-1', 'sort=;drop table', `author=${'%F0%9F%93%96'.repeat(300)}`];
  for (const query of [...odd, 'languages=en-xx', 'year=99999', '=', '&&', 'tag=%E2%80%AEabc', 'tag=a&tag=b']) {
    expect((await request.get(`/en?${query}`)).status(), query).toBe(200);
  }
  // Where asked pages are made is nobody's address.
  for (const address of ['/en/browse/dGFnPXg', '/en/author/', '/en/author/%E0%A4', '/en/author/Nobody%20At%20All']) {
    expect((await request.get(address)).status(), address).toBe(404);
  }
  for (const query of [
    '',
    'locale=en',
    'locale=xx&slugs=a',
    'locale=en&slugs=No',
    `locale=en&slugs=${'a,b,c,d,e,f,g'}`,
  ]) {
    const answer = await request.get(`/api/summaries?${query}`);
    expect(answer.status(), query).toBe(400);
    expect(await answer.json()).toMatchObject({ reason: expect.any(String), message: expect.stringMatching(/[?]/) });
  }
});

test('a list has one address, which search engines keep where it shows something new', { tag: '@once' }, async ({
  request,
}) => {
  const head = async (address: string) => (await (await request.get(address)).text()).split('</head>')[0] ?? '';
  const tag = await head('/ar?sort=newest&tag=reading&utm_source=x');
  expect(tag).toMatch(/<link rel="canonical" href="[^"]*\/ar\?tag=reading"/);
  expect(tag).toMatch(/<link rel="alternate" hrefLang="en" href="[^"]*\/en\?tag=reading"/);
  expect(tag).toMatch(/<link rel="alternate" hrefLang="x-default" href="[^"]*\/en\?tag=reading"/);
  expect(tag).not.toContain('noindex');
  for (const query of ['tag=none', 'sort=title', 'tag=reading&year=2026', 'page=7']) {
    expect(await head(`/en?${query}`), query).toContain('noindex');
  }
  expect(await head('/en?utm_source=x')).toMatch(/<link rel="canonical" href="[^"]*\/en"/);
  const byOtherName = await head(paths.author('en', author.ar));
  expect(byOtherName).toMatch(/<link rel="canonical" href="[^"]*\/en\/author\/Randa%20al-Sabbagh"/);
  expect(byOtherName).toContain(`/ar/author/${encodeURIComponent(author.ar)}"`);
});

test('titles are sorted as the locale sorts them, and a switch of locale takes the choice along', {
  tag: ['@desktop', '@everywhere'],
}, async ({ page, interfaceLocale }) => {
  await openPage(page, `${paths.library(interfaceLocale)}?sort=title`);
  const titles = await entriesOf(page).locator(`h2:lang(${interfaceLocale})`).allTextContents();
  expect(titles.length).toBeGreaterThanOrEqual(6);
  expect(titles).toEqual(titles.toSorted(new Intl.Collator(interfaceLocale).compare));
  const other = interfaceLocale === 'en' ? 'ar' : 'en';
  await page.locator(`.locale-link[hreflang="${other}"]`).click();
  await expect(page).toHaveURL(`${paths.library(other)}?sort=title`);
});

test('a list as cards stays one on this device', async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.library(interfaceLocale));
  await page.getByRole('radio', { name: messages.preferences.value.arrangement.cards }).check();
  await expect(page.locator('.article-list')).toHaveCSS('display', 'grid');
  expect(await faultsOf(page)).toEqual([]);
  await openPage(page, `${paths.library(interfaceLocale)}?tag=reading`);
  await expect(page.locator('.article-list')).toHaveCSS('display', 'grid');
  expect(await faultsOf(page)).toEqual([]);
});

test('a byline leads to the author’s page, which has the name in both scripts', {
  tag: ['@desktop', '@everywhere'],
}, async ({ page, interfaceLocale, messages }) => {
  await openPage(page, paths.article(interfaceLocale, articles.port));
  await page.locator('.masthead').getByRole('link', { name: author[interfaceLocale] }).click();
  await expect(page).toHaveURL(paths.author(interfaceLocale, author[interfaceLocale]));
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading.locator('[lang="en"]')).toHaveText(author.en);
  await expect(heading.locator('[lang="ar"]')).toHaveText(author.ar);
  await expect(page.getByText(messages.browse.one.authors, { exact: true })).toBeVisible();
  await expect(entriesOf(page)).toHaveCount(1);
  await expect(page).toHaveTitle(new RegExp(author[interfaceLocale]));
  expect(await faultsOf(page)).toEqual([]);
});

test('an article ends with its subjects and with what is near it', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.card));
  const after = page.getByRole('complementary', { name: messages.browse.related });
  const related = after.locator(`a[href="${paths.article(interfaceLocale, articles.long)}"]`);
  await expect(related.locator('[lang="en"]')).toHaveText(/Checked as Far as Here/);
  await expect(related.locator('[lang="ar"]')).toHaveText(/بلغ مقابلة/);
  expect(await faultsOf(page)).toEqual([]);
  await after.getByRole('link', { name: 'languages' }).click();
  await expect(page).toHaveURL(`${paths.library(interfaceLocale)}?tag=languages`);
});

test('articles read of late stand above the list, in its locale, without moving it, and are forgotten when asked', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const { browse } = messages;
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const shift = entry as PerformanceEntry & { value: number; hadRecentInput: boolean };
        if (!shift.hadRecentInput) Reflect.set(window, 'shifted', (Reflect.get(window, 'shifted') ?? 0) + shift.value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await openPage(page, paths.library(interfaceLocale));
  const strip = page.getByRole('region', { name: browse.recent });
  await expect(strip).toBeHidden();
  for (const slug of [articles.card, articles.market]) {
    await openPage(page, paths.article(interfaceLocale === 'en' ? 'ar' : 'en', slug));
  }
  await openPage(page, paths.library(interfaceLocale));
  const links = strip.getByRole('link');
  await expect(links).toHaveText([/The Night Market|سوق الليل/, /A Library Card|بطاقة مكتبة/]);
  await expect(links.first().locator('span').first()).toHaveAttribute('lang', interfaceLocale);
  expect(await page.evaluate(() => Reflect.get(window, 'shifted') ?? 0)).toBeLessThan(0.01);
  expect(await faultsOf(page)).toEqual([]);
  const forgetAll = strip.getByRole('button', { name: browse.forgetAll });
  const [head, button] = [await page.locator('.recent-head').boundingBox(), await forgetAll.boundingBox()];
  if (head === null || button === null) throw new Error('The strip has no head.');
  expect(button.x).toBeGreaterThanOrEqual(head.x - 1);
  expect(button.x + button.width).toBeLessThanOrEqual(head.x + head.width + 1);
  expect(button.y).toBeGreaterThanOrEqual(head.y - 1);
  expect(button.y + button.height).toBeLessThanOrEqual(head.y + head.height + 1);
  const forget = strip.getByRole('button', { name: browse.forget.split('{')[0]?.trim() ?? '' });
  await forget.first().click();
  await expect(links).toHaveCount(1);
  await expect(forget).toBeFocused();
  await forgetAll.click();
  await expect(strip).toBeHidden();
  await expect(page.getByRole('main')).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('muqabala-recent'))).toBeNull();
});

test.describe('where the titles of what was read cannot be had', () => {
  test.use({ expectedComplaints: [/500/] });

  test('the strip says so, and tries again when asked', { tag: '@desktop' }, async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    const { browse } = messages;
    await page.addInitScript((slug) => localStorage.setItem('muqabala-recent', JSON.stringify([slug])), articles.card);
    await page.route('**/api/summaries?*', (route) => route.fulfill({ status: 500, json: {} }));
    await openPage(page, paths.library(interfaceLocale));
    const strip = page.getByRole('region', { name: browse.recent });
    await expect(strip.getByRole('status')).toContainText(browse.recentFailed);
    const again = strip.getByRole('button', { name: browse.tryAgain });
    await Promise.all([page.waitForResponse('**/api/summaries?*'), again.click()]);
    await expect(again).toBeFocused();
    await page.unroute('**/api/summaries?*');
    await again.click();
    await expect(strip.getByRole('link', { name: /A Library Card|بطاقة مكتبة/ })).toBeFocused();
    await expect(strip.getByRole('status')).toHaveCount(0);
  });
});
