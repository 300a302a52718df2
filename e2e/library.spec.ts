import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test } from './fixtures';

test('the library lists every article, newest first, with both titles, its day and its languages', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.library(interfaceLocale));
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(messages.library.title);
  await expect(page.getByText(messages.library.intro)).toBeVisible();
  const entries = page.locator('.article-list > li');
  expect(await entries.count()).toBeGreaterThanOrEqual(6);
  const days = await entries
    .getByRole('time')
    .evaluateAll((all) => all.map((day) => day.getAttribute('datetime') ?? ''));
  expect(days).toEqual(days.toSorted().reverse());
  for (const slug of Object.values(articles)) {
    const link = page.locator(`a[href="${paths.article(interfaceLocale, slug)}"]`);
    await expect(link.getByRole('heading', { level: 2 })).toHaveCount(2);
    await expect(link.locator('h2:lang(en)')).toHaveCSS('direction', 'ltr');
    await expect(link.locator('h2:lang(ar)')).toHaveCSS('direction', 'rtl');
  }
  const report = entries.filter({ has: page.locator(`a[href="${paths.article(interfaceLocale, articles.report)}"]`) });
  await expect(report.getByRole('time')).toHaveText({ en: '4 March 2023', ar: '٤ مارس ٢٠٢٣' }[interfaceLocale]);
  const card = entries.filter({ has: page.locator(`a[href="${paths.article(interfaceLocale, articles.card)}"]`) });
  for (const language of {
    en: ['English', 'Arabic', 'French', 'German'],
    ar: ['الإنجليزية', 'العربية', 'الفرنسية', 'الألمانية'],
  }[interfaceLocale]) {
    await expect(card).toContainText(language);
  }
});

test('an article of the library opens in the locale of the library', async ({ page, interfaceLocale }) => {
  await openPage(page, paths.library(interfaceLocale));
  const title = { en: 'The Night Market of Two Cities', ar: 'سوق الليل في مدينتين' }[interfaceLocale];
  await page.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(paths.article(interfaceLocale, articles.market));
  await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText(title);
});

test('English titles stand left and Arabic ones right, level with each other, in either locale', {
  tag: '@desktop',
}, async ({ page, interfaceLocale }) => {
  await openPage(page, paths.library(interfaceLocale));
  const english = await page.locator('.listed-titles h2:lang(en)').all();
  const arabic = await page.locator('.listed-titles h2:lang(ar)').all();
  expect(english.length).toBeGreaterThanOrEqual(6);
  expect(arabic.length).toBe(english.length);
  for (const [index, title] of english.entries()) {
    const [left, right] = [await title.boundingBox(), await arabic[index]?.boundingBox()];
    expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThanOrEqual(right?.x ?? 0);
    // The lines differ in height, so the boxes overlap without beginning at one height.
    expect(Math.abs((left?.y ?? 0) - (right?.y ?? 0))).toBeLessThan(20);
  }
});

test('each article begins with its first words, in both languages on a desk and in the reader’s on a phone', async ({
  page,
  interfaceLocale,
  isMobile,
}) => {
  await openPage(page, paths.library(interfaceLocale));
  const entry = page
    .locator('.article-list > li')
    .filter({ has: page.locator(`a[href="${paths.article(interfaceLocale, articles.market)}"]`) });
  const english = entry.getByText('At a quarter to eight on a Friday evening');
  const arabic = entry.getByText('في الثامنة إلا ربعًا من مساء الجمعة');
  const [own, other] = interfaceLocale === 'en' ? [english, arabic] : [arabic, english];
  await expect(own).toBeVisible();
  await expect(other).toBeVisible({ visible: !isMobile });
});

test('on paper the library is its articles, without what is pressed', { tag: ['@desktop', '@once'] }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.library(interfaceLocale));
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('.article-list > li').first()).toBeVisible();
  await expect(page.getByText(messages.library.intro)).toBeVisible();
  for (const pressed of ['.narrowing', '.list-orders', '.arrangement', '.feed-links', '.recent']) {
    await expect(page.locator(pressed), pressed).toBeHidden();
  }
});
