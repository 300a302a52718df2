import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, languageNames, type Messages, openPage, test } from './fixtures';
import { expectInSight, readLit } from './lit';

/** What the night market says in one language only, by its first words and its place. */
const passages = [
  { language: 'en', words: 'The council has tried to improve matters.', hash: '#s17-s19', row: 'r5' },
  { language: 'ar', words: 'وقد يستغرب القارئ العربي سوقًا تُقفل', hash: '#s22-s23', row: 'r7' },
  { language: 'en', words: 'I asked about the jar.', hash: '#s31-s33', row: 'r11' },
  { language: 'ar', words: 'ولأهل باب الريح عبارة يقولونها', hash: '#s38-s39', row: 'r13' },
  { language: 'en', words: 'Getting there', hash: '#s40', row: 'r14' },
  { language: 'en', words: 'Halm is reached by the slow train', hash: '#s41-s42', row: 'r15' },
  { language: 'en', words: 'Bring small change to Halm', hash: '#s43-s44', row: 'r16' },
] as const;

const view = (page: Page, name: string) => page.getByRole('radio', { name, exact: true });
const listIn = (page: Page, { reader }: Messages) => page.getByRole('navigation', { name: reader.inOneLanguage });

test('the view of differences names every passage that stands in one language only, and shows no other row', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  const address = paths.article(interfaceLocale, articles.market);
  await openPage(page, address);
  const list = listIn(page, messages);
  await expect(list).toBeHidden();
  await view(page, messages.reader.differences).check();
  await expect(page).toHaveURL(`${address}?view=differences`);
  await expect(list.getByRole('listitem')).toHaveCount(passages.length);
  for (const [index, { language, words, hash }] of passages.entries()) {
    const item = list.getByRole('listitem').nth(index);
    const name = languageNames[interfaceLocale][language];
    await expect(item).toContainText(messages.reader.onlyIn.replace('{language}', name));
    const link = item.getByRole('link');
    expect(await link.textContent()).toMatch(new RegExp(`^${words}`));
    await expect(link).toHaveAttribute('href', hash);
    await expect(link).toHaveAttribute('lang', language);
  }
  const shown = () =>
    page
      .locator('.rows > *')
      .evaluateAll((rows) => rows.filter((row) => row.getClientRects().length > 0).map(({ id }) => id));
  expect(await shown()).toEqual(passages.map(({ row }) => row));
  await expect.poll(async () => (await readLit(page))['alone-all']).toBeDefined();
  const marked = ((await readLit(page))['alone-all'] ?? []).join(' ');
  for (const { words } of passages) expect(marked).toContain(words);
  await openPage(page, `${address}?view=differences`);
  await expect(view(page, messages.reader.differences)).toBeChecked();
  expect(await shown()).toEqual(passages.map(({ row }) => row));
});

test('links of the list lead to their passages', async ({ page, interfaceLocale, messages }) => {
  const address = `${paths.article(interfaceLocale, articles.market)}?view=differences`;
  await openPage(page, address);
  for (const { words, hash } of [passages[6], passages[1]]) {
    await listIn(page, messages).getByRole('link', { name: words }).click();
    await expect(page).toHaveURL(`${address}${hash}`);
    await expect.poll(async () => (await readLit(page)).pinned?.[0]).toMatch(new RegExp(`^${words}`));
    await expectInSight(page, 'pinned');
  }
});

for (const shows of ['sideBySide', 'differences'] as const) {
  test(`N and P go through the passages in order and stop at either end, in the view named ${shows}`, {
    tag: '@desktop',
  }, async ({ page, interfaceLocale }) => {
    const address = paths.article(interfaceLocale, articles.market);
    const seen = shows === 'differences' ? `${address}?view=differences` : address;
    await openPage(page, seen);
    for (const { hash, words } of passages) {
      await page.keyboard.press('n');
      await expect(page).toHaveURL(`${seen}${hash}`);
      await expect.poll(async () => (await readLit(page)).pinned?.[0]).toContain(words);
      await expectInSight(page, 'pinned');
    }
    await page.keyboard.press('n');
    await expect(page).toHaveURL(`${seen}${passages[6].hash}`);
    for (const { hash } of passages.toReversed().slice(1)) {
      await page.keyboard.press('p');
      await expect(page).toHaveURL(`${seen}${hash}`);
    }
    await page.keyboard.press('p');
    await expect(page).toHaveURL(`${seen}${passages[0].hash}`);
  });
}

test('N begins after the sentence that is pinned, and passes over what the view hides', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
}) => {
  const address = `${paths.article(interfaceLocale, articles.market)}?view=en`;
  await openPage(page, `${address}#s21`);
  await expect.poll(async () => (await readLit(page)).pinned?.length).toBe(2);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(`${address}${passages[2].hash}`);
  await page.keyboard.press('n');
  await expect(page).toHaveURL(`${address}${passages[4].hash}`);
});

test('an article of which both languages say everything is said to be so', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, `${paths.article(interfaceLocale, articles.card)}?view=differences`);
  await expect(listIn(page, messages)).toHaveText(messages.reader.noDifferences);
  await expect(page.locator('.rows > *').filter({ visible: true })).toHaveCount(0);
});
