import type { Page, Request } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, languageNames, type Messages, openPage, test } from './fixtures';

const editionOf = (language: string) => `**${paths.edition(articles.card, language)}`;

test('another edition is fetched only when it is asked for, and then stands beside', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const asked = editionRequests(page);
  const address = paths.article(interfaceLocale, articles.card);
  await openPage(page, address);
  await page.waitForLoadState('networkidle');
  expect(asked()).toEqual([]);
  await expect(sideButton(page, messages, 'beside', interfaceLocale === 'en' ? 'العربية' : 'English')).toHaveAttribute(
    'aria-pressed',
    'true',
  );
  await sideButton(page, messages, 'beside', 'Français').click();
  await expect(page).toHaveURL(`${address}?with=fr`);
  await expectPair(page, [interfaceLocale, 'fr']);
  expect(asked(), 'each edition of the new pair once').toEqual([interfaceLocale, 'fr'].toSorted());
  await expect(page.getByRole('heading', { level: 1 })).toHaveText([
    interfaceLocale === 'en' ? 'A Library Card in Four Languages' : 'بطاقة مكتبة بأربع لغات',
    'Une carte de bibliothèque en quatre langues',
  ]);
});

test('going back to the page’s own pair clears the address and fetches nothing', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const own =
    interfaceLocale === 'en' ? ({ tag: 'ar', name: 'العربية' } as const) : ({ tag: 'en', name: 'English' } as const);
  const address = paths.article(interfaceLocale, articles.card);
  await openPage(page, `${address}?with=de`);
  await expectPair(page, [interfaceLocale, 'de']);
  const asked = editionRequests(page);
  await sideButton(page, messages, 'beside', own.name).click();
  await expectPair(page, [interfaceLocale, own.tag]);
  await expect(page).toHaveURL(address);
  expect(asked().filter((language) => language === own.tag)).toEqual([]);
});

test('an edition that a pointer rests on is fetched ahead of the click', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const asked = editionRequests(page);
  await openPage(page, paths.article(interfaceLocale, articles.card));
  const fetched = page.waitForResponse(editionOf('fr'));
  await sideButton(page, messages, 'beside', 'Français').hover();
  expect((await fetched).ok()).toBe(true);
  await expectPair(page, [interfaceLocale, interfaceLocale === 'en' ? 'ar' : 'en']);
  await expect.poll(asked).toEqual([interfaceLocale, 'fr'].toSorted());
  await sideButton(page, messages, 'beside', 'Français').click();
  await expectPair(page, [interfaceLocale, 'fr']);
  expect(asked(), 'nothing is fetched twice').toEqual([interfaceLocale, 'fr'].toSorted());
});

test('an edition that the keyboard comes to is fetched ahead of the choice', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.card));
  const fetched = page.waitForResponse(editionOf('de'));
  await sideButton(page, messages, 'beside', 'Deutsch').focus();
  expect((await fetched).ok()).toBe(true);
  await page.keyboard.press('Enter');
  await expectPair(page, [interfaceLocale, 'de']);
  await expect(sideButton(page, messages, 'beside', 'Deutsch')).toBeFocused();
  await expect(sideButton(page, messages, 'beside', 'Deutsch')).toHaveAttribute('aria-pressed', 'true');
});

test('both sides can be chosen: German beside French, each with its language and direction', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.card));
  await sideButton(page, messages, 'readIn', 'Français').click();
  await expectPair(page, ['fr', interfaceLocale === 'en' ? 'ar' : 'en']);
  await sideButton(page, messages, 'beside', 'Deutsch').click();
  await expectPair(page, ['fr', 'de']);
  await expect(page).toHaveURL(`${paths.article(interfaceLocale, articles.card)}?first=fr&with=de`);
  await expect(page.getByRole('radio', { name: 'Français', exact: true })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Deutsch', exact: true })).toBeVisible();
  const french = page.locator('#r1 .cell:lang(fr)');
  const german = page.locator('#r1 .cell:lang(de)');
  const [one, other] = [await french.boundingBox(), await german.boundingBox()];
  // A phone has one column; two languages of one direction stand in the order in which that direction reads.
  if (page.viewportSize()?.width === 390) expect(one?.y).toBeLessThan(other?.y ?? 0);
  else expect(one?.x).toBeLessThan(other?.x ?? 0);
  for (const cell of [french, german]) await expect(cell).toHaveCSS('direction', 'ltr');
});

test('choosing what stands on the other side turns the pair round', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.card)}?with=fr`);
  await expectPair(page, [interfaceLocale, 'fr']);
  await sideButton(page, messages, 'readIn', 'Français').click();
  await expectPair(page, ['fr', interfaceLocale]);
});

test('an address that names editions opens in them', async ({ page, interfaceLocale }) => {
  const address = paths.article(interfaceLocale, articles.card);
  await openPage(page, `${address}?with=fr`);
  await expectPair(page, [interfaceLocale, 'fr']);
  await openPage(page, `${address}?first=de&with=fr`);
  await expectPair(page, ['de', 'fr']);
});

test('an address with an edition that does not exist opens in the page’s own pair', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  const asked = editionRequests(page);
  for (const query of ['with=xx', 'with=', 'first=xx&with=yy', `with=${interfaceLocale}&first=${interfaceLocale}`]) {
    await openPage(page, `${paths.article(interfaceLocale, articles.card)}?${query}`);
    await expectPair(page, [interfaceLocale, interfaceLocale === 'en' ? 'ar' : 'en']);
  }
  expect(asked()).toEqual([]);
});

test('the view and the sides that a reader chose hold when the edition changes', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, paths.article(interfaceLocale, articles.card));
  await page.getByRole('radio', { name: messages.reader.stacked }).check();
  await page.getByRole('checkbox', { name: messages.reader.swap }).check();
  await sideButton(page, messages, 'beside', 'Français').click();
  await expectPair(page, [interfaceLocale, 'fr']);
  await expect(page).toHaveURL(/\?view=stacked&with=fr$/);
  await expect(page.getByRole('radio', { name: messages.reader.stacked })).toBeChecked();
  await expect(page.getByRole('checkbox', { name: messages.reader.swap })).toBeChecked();
});

test('an address with an edition and a view of it opens in both', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.card)}?with=fr&view=fr`);
  await expectPair(page, [interfaceLocale, 'fr']);
  await expect(page.getByRole('radio', { name: 'Français', exact: true })).toBeChecked();
  await expect(page.locator('#r1 .cell:lang(fr)')).toBeVisible();
  await expect(page.locator(`#r1 .cell:lang(${interfaceLocale})`)).toBeHidden();
});

test.describe('where the connection fails', () => {
  test.use({ expectedComplaints: [/ERR_FAILED|ERR_INTERNET_DISCONNECTED/] });

  test('an edition that cannot be fetched is said to be so, the own pair stays, and trying again works', async ({
    page,
    interfaceLocale,
    messages,
    complaints,
  }) => {
    await page.route(editionOf('fr'), (route) => route.abort());
    await openPage(page, paths.article(interfaceLocale, articles.card));
    await sideButton(page, messages, 'beside', 'Français').click();
    const name = languageNames[interfaceLocale].fr;
    const state = page.getByRole('status');
    await expect(state).toContainText(messages.reader.editionFailed.replace('{language}', name));
    await expectPair(page, [interfaceLocale, interfaceLocale === 'en' ? 'ar' : 'en']);
    expect(complaints.length).toBeGreaterThan(0);
    await page.unroute(editionOf('fr'));
    await state.getByRole('button', { name: messages.reader.tryAgain }).click();
    await expectPair(page, [interfaceLocale, 'fr']);
    await expect(state).toHaveText('');
  });
});

test('a slow edition is announced while it is on its way', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(editionOf('fr'), async (route) => {
    await released;
    await route.continue();
  });
  await openPage(page, paths.article(interfaceLocale, articles.card));
  await sideButton(page, messages, 'beside', 'Français').click();
  const name = languageNames[interfaceLocale].fr;
  await expect(page.getByRole('status')).toHaveText(messages.reader.loadingEdition.replace('{language}', name));
  await expectPair(page, [interfaceLocale, interfaceLocale === 'en' ? 'ar' : 'en']);
  release();
  await expectPair(page, [interfaceLocale, 'fr']);
  await expect(page.getByRole('status')).toHaveText('');
});

test('an article in two languages offers no choice of editions', { tag: '@once' }, async ({ page, messages }) => {
  await openPage(page, paths.article('en', articles.market));
  await expect(page.getByRole('group', { name: messages.reader.view })).toBeVisible();
  await expect(page.getByRole('group', { name: messages.reader.editions })).toHaveCount(0);
});

function sideButton(page: Page, { reader }: Messages, side: 'readIn' | 'beside', name: string) {
  return page.getByRole('group', { name: reader[side], exact: true }).getByRole('button', { name, exact: true });
}

/** The languages of editions asked for so far, in alphabetical order. */
function editionRequests(page: Page): () => string[] {
  const asked: string[] = [];
  page.on('request', (request: Request) => {
    const language = new URL(request.url()).pathname.match(/^\/api\/articles\/[^/]+\/([^/]+)$/)?.[1];
    if (language !== undefined) asked.push(language);
  });
  return () => asked.toSorted();
}

/** Expects every row to hold these two editions, in this order. */
async function expectPair(page: Page, pair: readonly [string, string]): Promise<void> {
  const languages = () =>
    page
      .locator('.titles, .rows > *')
      .evaluateAll((rows) => [
        ...new Set(
          rows.map((row) =>
            [...row.querySelectorAll(':scope > .cell')].map((cell) => cell.getAttribute('lang')).join(),
          ),
        ),
      ]);
  await expect.poll(languages).toEqual([pair.join()]);
}
