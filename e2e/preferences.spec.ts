import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { articles, expect, languageNames, type Messages, openPage, test } from './fixtures';

const key = 'muqabala-preferences';

/** Opens the panel and gives it. */
async function openPanel(page: Page, messages: Messages): Promise<Locator> {
  await page.getByRole('button', { name: messages.preferences.open }).click();
  const panel = page.getByRole('dialog', { name: messages.preferences.title });
  await expect(panel).toBeVisible();
  return panel;
}

/** The group of inputs of a preference, in the section of a language where it has one. */
function groupOf(panel: Locator, messages: Messages, about: keyof Messages['preferences']['label'], section?: string) {
  const within = section === undefined ? panel : sectionOf(panel, section);
  return within.getByRole('group', { name: messages.preferences.label[about], exact: true });
}

function sectionOf(panel: Locator, heading: string): Locator {
  return panel.locator('section', { has: panel.page().getByRole('heading', { name: heading, exact: true }) });
}

function styleOf(locator: Locator, property: string): Promise<string> {
  return locator.evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}

const firstCell = (page: Page, language: string) => page.locator(`.rows .cell[lang="${language}"]`).first();

test.describe('@desktop choices in the panel', () => {
  const themes = {
    light: 'rgb(251, 248, 241)',
    sepia: 'rgb(241, 227, 200)',
    dark: 'rgb(23, 22, 26)',
    contrast: 'rgb(255, 255, 255)',
  } as const;

  for (const [theme, paper] of Object.entries(themes)) {
    test(`the theme ${theme} colours the page at once and after a reload`, async ({
      page,
      interfaceLocale,
      messages,
    }) => {
      await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
      const panel = await openPanel(page, messages);
      const words = messages.preferences.value.theme;
      await groupOf(panel, messages, 'theme')
        .getByLabel(words[theme as keyof typeof words])
        .check();
      await expect(page.locator('html')).toHaveCSS('background-color', paper);
      await page.reload();
      await expect(page.locator('html')).toHaveCSS('background-color', paper);
    });
  }

  for (const language of ['en', 'ar'] as const) {
    test(`the size and the leading of ${language} are its own`, async ({ page, interfaceLocale, messages }) => {
      await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
      const other = language === 'en' ? 'ar' : 'en';
      const sizeOf = async (tag: string) => Number.parseFloat(await styleOf(firstCell(page, tag), 'font-size'));
      const lineOf = async (tag: string) => Number.parseFloat(await styleOf(firstCell(page, tag), 'line-height'));
      const before = { own: await sizeOf(language), other: await sizeOf(other), line: await lineOf(language) };
      const panel = await openPanel(page, messages);
      const heading = messages.preferences.languageText.replace('{language}', languageNames[interfaceLocale][language]);
      const section = sectionOf(panel, heading);
      await section.getByLabel(messages.preferences.label.size).fill('1.5');
      expect(await sizeOf(language)).toBeCloseTo(before.own * 1.5, 1);
      expect(await lineOf(language)).toBeCloseTo(before.line * 1.5, 1);
      await section.getByLabel(messages.preferences.label.leading).fill('1.2');
      expect(await lineOf(language)).toBeCloseTo(before.line * 1.8, 1);
      expect(await sizeOf(other)).toBe(before.other);
      // The sample in the panel shows it too.
      const sample = panel.getByRole('region', { name: messages.preferences.sample }).locator(`[lang="${language}"]`);
      await expect(sample).toHaveCSS('font-size', await styleOf(firstCell(page, language), 'font-size'));
      await page.reload();
      expect(await sizeOf(language)).toBeCloseTo(before.own * 1.5, 1);
      expect(await lineOf(language)).toBeCloseTo(before.line * 1.8, 1);
    });
  }

  test('justified lines end together, ragged ones do not', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const paragraph = firstCell(page, 'ar').locator('p').first();
    await expect(paragraph).toHaveCSS('text-align', 'start');
    const panel = await openPanel(page, messages);
    await groupOf(panel, messages, 'justify').getByLabel(messages.preferences.value.justify.on).check();
    await expect(paragraph).toHaveCSS('text-align', 'justify');
    await expect(paragraph).toHaveCSS('hyphens', 'manual');
    await page.reload();
    await expect(paragraph).toHaveCSS('text-align', 'justify');
  });

  test('one calendar or both stand under the title', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const dates = page.locator('.meta .cell p').filter({ has: page.locator('time') });
    const hijri = /14\d\d|١٤[٠-٩]{2}/;
    await expect(dates.first()).toHaveText(hijri, { useInnerText: true });
    const panel = await openPanel(page, messages);
    const group = groupOf(panel, messages, 'calendar');
    await group.getByLabel(messages.preferences.value.calendar.gregorian, { exact: true }).check();
    await expect(dates.first()).toHaveText(/20\d\d|٢٠[٠-٩]{2}/, { useInnerText: true });
    await expect(dates.first()).not.toHaveText(hijri, { useInnerText: true });
    await group.getByLabel(messages.preferences.value.calendar.hijri, { exact: true }).check();
    await page.reload();
    await expect(dates.first()).toHaveText(hijri, { useInnerText: true });
    await expect(dates.first()).not.toHaveText(/20\d\d|٢٠[٠-٩]{2}/, { useInnerText: true });
  });

  test('the text runs as wide as chosen', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const width = async () => (await page.locator('.rows').boundingBox())?.width ?? 0;
    const medium = await width();
    const panel = await openPanel(page, messages);
    const group = groupOf(panel, messages, 'measure');
    await group.getByLabel(messages.preferences.value.measure.wide).check();
    expect(await width()).toBeGreaterThan(medium + 100);
    await group.getByLabel(messages.preferences.value.measure.narrow).check();
    expect(await width()).toBeLessThan(medium - 100);
    await page.reload();
    expect(await width()).toBeLessThan(medium - 100);
  });

  test('nothing moves for whoever wants no motion', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const panel = await openPanel(page, messages);
    const longest = () =>
      page.evaluate(() =>
        Math.max(
          ...[...document.querySelectorAll('*')].flatMap((element) => {
            const { transitionDuration, animationDuration } = getComputedStyle(element);
            // What follows the scrolling has no duration of its own.
            return `${transitionDuration},${animationDuration}`.split(',').map((time) => Number.parseFloat(time) || 0);
          }),
        ),
      );
    expect(await longest()).toBeLessThan(1);
    await groupOf(panel, messages, 'motion').getByLabel(messages.preferences.value.motion.reduced).check();
    expect(await longest()).toBeLessThanOrEqual(0.001);
    await page.reload();
    expect(await longest()).toBeLessThanOrEqual(0.001);
  });

  test('view, sides and lighting turn the controls of the page', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const panel = await openPanel(page, messages);
    const { value } = messages.preferences;
    await groupOf(panel, messages, 'sides').getByLabel(value.sides.swapped).check();
    await groupOf(panel, messages, 'lighting').getByLabel(value.lighting.off).check();
    const arabic = (await firstCell(page, 'ar').boundingBox())?.x ?? 0;
    expect(arabic).toBeLessThan((await firstCell(page, 'en').boundingBox())?.x ?? 0);
    await groupOf(panel, messages, 'view').getByLabel(value.view.stacked).check();
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/view=stacked/);
    await expect(page.getByLabel(messages.reader.stacked)).toBeChecked();
    await expect(page.getByLabel(messages.reader.lightingOff)).toBeChecked();
    await page.reload();
    await expect(page.getByLabel(messages.reader.swap)).toBeChecked();
    await expect(page.getByLabel(messages.reader.stacked)).toBeChecked();
    await expect(page.getByLabel(messages.reader.lightingOff)).toBeChecked();
  });

  test('only what makes sense for the languages read is offered', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const panel = await openPanel(page, messages);
    const nameOf = (language: 'ar' | 'fr') =>
      messages.preferences.languageText.replace('{language}', languageNames[interfaceLocale][language]);
    await expect(sectionOf(panel, nameOf('fr'))).toHaveCount(0);
    const tashkeel = groupOf(panel, messages, 'tashkeel');
    await expect(tashkeel).toHaveCount(1);
    await expect(groupOf(panel, messages, 'tashkeel', nameOf('ar'))).toHaveCount(1);
  });
});

test('choices are there in the first frame that is painted', async ({ page, interfaceLocale, context }) => {
  await context.addInitScript(
    // The blank page that comes first has no storage.
    ([name, value]) => location.protocol !== 'about:' && localStorage.setItem(name ?? '', value ?? ''),
    [key, '{"theme":"dark","size-en":"1.5","view":"en"}'],
  );
  await page.goto('about:blank');
  const session = await context.newCDPSession(page);
  const frames: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    frames.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'png', everyNthFrame: 1 });
  await page.goto(`/${interfaceLocale}/read/${articles.market}`);
  await page.waitForLoadState('networkidle');
  await session.send('Page.stopScreencast');
  const seen = await page.evaluate(async (pictures) => {
    const corners = pictures.map(async (picture) => {
      const image = new Image();
      image.src = `data:image/png;base64,${picture}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const corner = context?.getImageData(2, image.height - 3, 1, 1).data ?? [];
      return [...corner].slice(0, 3).join();
    });
    return Promise.all(corners);
  }, frames);
  // The blank page before it is white; the page itself is never its standard paper.
  expect(seen).toContain('23,22,26');
  expect(seen).not.toContain('251,248,241');
  await expect(firstCell(page, 'ar')).toBeHidden();
});

test.describe('@desktop what is kept', () => {
  test('another tab follows', async ({ page, context, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const other = await context.newPage();
    await openPage(other, `/${interfaceLocale}`);
    const panel = await openPanel(other, messages);
    await groupOf(panel, messages, 'theme').getByLabel(messages.preferences.value.theme.sepia).check();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(241, 227, 200)');
  });

  test('a reset brings the standard back, on the page and on the device', async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    await page.addInitScript(
      ([name, value]) => sessionStorage.length === 0 && localStorage.setItem(name ?? '', value ?? ''),
      [key, '{"theme":"sepia","size-ar":"1.5","sides":"swapped"}'],
    );
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const size = await styleOf(firstCell(page, 'ar'), 'font-size');
    const panel = await openPanel(page, messages);
    await panel.getByRole('button', { name: messages.preferences.reset }).click();
    await expect(panel.getByRole('status')).toHaveText(messages.preferences.resetDone);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 248, 241)');
    expect(await styleOf(firstCell(page, 'ar'), 'font-size')).not.toBe(size);
    await expect(page.getByLabel(messages.reader.swap)).not.toBeChecked();
    expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBeNull();
  });

  test('choices go out to a file and come in from one', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const panel = await openPanel(page, messages);
    await groupOf(panel, messages, 'theme').getByLabel(messages.preferences.value.theme.dark).check();
    const download = page.waitForEvent('download');
    await panel.getByRole('button', { name: messages.preferences.save }).click();
    const saved = await readFile(await (await download).path(), 'utf8');
    expect(JSON.parse(saved)).toEqual({ theme: 'dark' });
    await panel.getByRole('button', { name: messages.preferences.reset }).click();
    const input = panel.locator('input[type="file"]');
    await input.setInputFiles({ name: 'a.json', mimeType: 'application/json', buffer: Buffer.from(saved) });
    await expect(panel.getByRole('status')).toHaveText(messages.preferences.loaded);
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 26)');
    await input.setInputFiles({ name: 'notes.json', mimeType: 'application/json', buffer: Buffer.from('[') });
    await expect(panel.getByRole('status')).toContainText('notes.json');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 26)');
    const foreign = Buffer.from('{"name":"x","version":"1"}');
    await input.setInputFiles({ name: 'package.json', mimeType: 'application/json', buffer: foreign });
    await expect(panel.getByRole('status')).toContainText('package.json');
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(23, 22, 26)');
  });

  test('closing the panel gives the focus back and lets go of nothing in the text', async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}#s5`);
    await expect(page.locator('[data-foot]')).toBeVisible();
    const button = page.getByRole('button', { name: messages.preferences.open });
    let panel = await openPanel(page, messages);
    await panel.getByRole('button', { name: messages.preferences.close }).click();
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    panel = await openPanel(page, messages);
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
    await expect(page).toHaveURL(/#s5$/);
    await expect(page.locator('[data-foot]')).toBeVisible();
  });

  test('on a page without an article the sample answers all the same', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}`);
    const panel = await openPanel(page, messages);
    const sample = panel.getByRole('region', { name: messages.preferences.sample }).locator('[lang="en"]');
    await expect(sample).toHaveCSS('font-size', '18px');
    await panel.getByLabel(messages.preferences.label.size).first().fill('2');
    await expect(sample).toHaveCSS('font-size', '36px');
  });

  for (const broken of ['{', '"dark"', '{"theme":"purple","size-en":"40","columns":"9","view":7}']) {
    test(`a broken value falls back: ${broken}`, async ({ page, interfaceLocale, messages }) => {
      await page.addInitScript(([name, value]) => localStorage.setItem(name ?? '', value ?? ''), [key, broken]);
      await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(251, 248, 241)');
      await expect(firstCell(page, 'en')).toHaveCSS('font-size', '18px');
      const panel = await openPanel(page, messages);
      const themes = groupOf(panel, messages, 'theme');
      await expect(themes.getByLabel(messages.preferences.value.theme.system)).toBeChecked();
      await themes.getByLabel(messages.preferences.value.theme.sepia).check();
      await page.evaluate(() => sessionStorage.setItem('chosen', ''));
      await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(241, 227, 200)');
    });
  }

  test('a browser that keeps nothing still has the choice on the page', async ({ page, interfaceLocale, messages }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('refused', 'SecurityError');
        },
      });
    });
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const panel = await openPanel(page, messages);
    await groupOf(panel, messages, 'theme').getByLabel(messages.preferences.value.theme.sepia).check();
    await expect(page.locator('html')).toHaveCSS('background-color', 'rgb(241, 227, 200)');
  });

  test('the panel is worked by keyboard and gives the focus back', { tag: '@everywhere' }, async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.market}`);
    const button = page.getByRole('button', { name: messages.preferences.open });
    await button.focus();
    await page.keyboard.press('Enter');
    const panel = page.getByRole('dialog', { name: messages.preferences.title });
    await expect(panel.getByRole('button', { name: messages.preferences.close })).toBeFocused();
    await page.keyboard.press('Tab');
    await page.keyboard.press(interfaceLocale === 'ar' ? 'ArrowLeft' : 'ArrowRight');
    await expect(groupOf(panel, messages, 'theme').getByLabel(messages.preferences.value.theme.light)).toBeChecked();
    await page.keyboard.press('Escape');
    await expect(panel).toBeHidden();
    await expect(button).toBeFocused();
  });
});
