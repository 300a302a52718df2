import { articles, expect, openPage, test } from './fixtures';

// The rules of a mirrored interface that docs/arabic.md lists; others stand with the part they are about.

test('icons without a direction are the same in both locales (UI-03)', { tag: '@once' }, async ({ page }) => {
  const turnedIn = async (locale: string) => {
    await openPage(page, `/${locale}/read/${articles.market}`);
    return page
      .locator('svg.lucide:not([class*="arrow"], [class*="chevron"], [class*="table-of-contents"])')
      .evaluateAll((icons) =>
        icons
          .filter((icon) => {
            const { transform, scale } = getComputedStyle(icon);
            return transform !== 'none' || scale !== 'none';
          })
          .map((icon) => icon.getAttribute('class')),
      );
  };
  expect(await turnedIn('en')).toEqual([]);
  expect(await turnedIn('ar')).toEqual([]);
});

test('a slider begins at the inline start, and its keys follow the screen (UI-05)', { tag: '@desktop' }, async ({
  page,
  interfaceLocale,
  messages,
}) => {
  await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
  await page.getByRole('button', { name: messages.preferences.open }).click();
  const slider = page.getByRole('slider', { name: messages.preferences.label.size }).first();
  await slider.fill('1');
  await slider.press(interfaceLocale === 'ar' ? 'ArrowLeft' : 'ArrowRight');
  await expect(slider).toHaveValue('1.05');
  await slider.press('Home');
  const box = await slider.boundingBox();
  const start = (box?.x ?? 0) + (interfaceLocale === 'ar' ? (box?.width ?? 0) - 4 : 4);
  await page.mouse.click(start, (box?.y ?? 0) + (box?.height ?? 0) / 2);
  await expect(slider).toHaveValue('0.7');
});
