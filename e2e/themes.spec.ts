import { colourFaultsOf } from './axe-faults';
import { articles, expect, openPage, test } from './fixtures';

const key = 'muqabala-preferences';

test.describe('@desktop themes', () => {
  for (const [theme, colorScheme] of [
    ['sepia', 'light'],
    ['dark', 'light'],
    ['contrast', 'light'],
    ['contrast', 'dark'],
  ] as const) {
    test(`nothing has faults of contrast in ${theme} on a ${colorScheme} device`, async ({
      page,
      interfaceLocale,
      messages,
    }) => {
      await page.emulateMedia({ colorScheme });
      await page.addInitScript(
        ([name, value]) => localStorage.setItem(name ?? '', value ?? ''),
        [key, JSON.stringify({ theme })],
      );
      await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
      // The other views have no colours of their own.
      for (const view of ['side', 'differences']) {
        await page.locator(`input[name="view"][value="${view}"]`).check();
        expect(await colourFaultsOf(page), view).toEqual([]);
      }
      await page.getByRole('button', { name: messages.preferences.open }).click();
      await expect(page.getByRole('dialog', { name: messages.preferences.title })).toBeVisible();
      expect(await colourFaultsOf(page), 'the panel').toEqual([]);
      await openPage(page, `/${interfaceLocale}`);
      expect(await colourFaultsOf(page), 'the library').toEqual([]);
    });
  }

  test('the standard colours stand seven to one, and paper is dark on white whatever the theme', async ({
    page,
    interfaceLocale,
  }) => {
    await page.addInitScript(
      ([name, value]) => localStorage.setItem(name ?? '', value ?? ''),
      [key, '{"theme":"contrast"}'],
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(0, 0, 0)');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(255, 255, 255)');
    await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(255, 255, 255)');
    await expect(page.locator('html')).toHaveCSS('color', 'rgb(0, 0, 0)');
  });
});

test('twice the size makes no page run over, on a phone and at four times the zoom', async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await page.addInitScript(
    ([name, value]) => localStorage.setItem(name ?? '', value ?? ''),
    [key, '{"size-en":"2","size-ar":"2"}'],
  );
  await page.setViewportSize({ width: 360, height: 640 });
  await openPage(page, `/${interfaceLocale}/read/${articles.port}`);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await over()).toBe(0);
  await page.getByRole('button', { name: messages.preferences.open }).click();
  const panel = page.getByRole('dialog', { name: messages.preferences.title });
  await expect(panel).toBeVisible();
  expect(await panel.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
  expect(await over()).toBe(0);
});

test('forced colours leave the chosen value of a preference to be seen', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
  await page.getByRole('button', { name: messages.preferences.open }).click();
  const panel = page.getByRole('dialog', { name: messages.preferences.title });
  await expect(panel).toBeVisible();
  const borders = await panel
    .getByRole('group', { name: messages.preferences.label.calendar })
    .locator('label')
    .evaluateAll((labels) => labels.map((label) => getComputedStyle(label).outlineStyle));
  expect(borders).toEqual(['solid', 'none', 'none']);
});
