import type { Page } from '@playwright/test';
import { arrived, choose, drawnOf, fontsOf, lateFonts, shiftsOf } from './faces/faces-on-page';
import { articles, expect, openPage, test } from './fixtures';
import { openOwnEdition } from './own-edition';

const arabicFaces = [
  { id: 'amiri', family: 'Amiri' },
  { id: 'naskh', family: 'Noto Naskh Arabic' },
  { id: 'scheherazade', family: 'Muqabala Naskh' },
];
/** The paragraphs of an Arabic edition; not what stands where it has none. */
const arabicText = '.rows .cell[lang="ar"] > p:not(.absent)';
const latinFaces = ['literata', 'source-serif', 'garamond'];

/** The same words with vowel signs and without. */
const marked = ['مُحَمَّدٌ', 'لَا', 'كَتَبَ الطُّلَّابُ', 'خَيْرُ الْكَلَامِ مَا قَلَّ وَدَلَّ', 'رَحْمَٰنِ', 'قُلۡ'];
const unmarked = ['محمد', 'لا', 'كتب الطلاب', 'خير الكلام ما قل ودل', 'رحمن', 'قل'];

test('the first view of the longest article needs at most 130 kB of faces @desktop', async ({ page, interfaceLocale }, {
  annotations,
}) => {
  const fonts = arrived(page);
  await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
  const sizes = [...fonts].map(([name, size]) => `${name} ${size}`).sort();
  annotations.push({ type: 'measured', description: sizes.join(', ') });
  expect(sizes.length).toBeGreaterThan(3);
  expect([...fonts.values()].reduce((sum, size) => sum + size, 0)).toBeLessThanOrEqual(130_000);
});

test('nothing moves when the faces come late, and text is there before them', async ({ page, interfaceLocale }, {
  annotations,
}) => {
  const release = await lateFonts(page);
  const shifts = await shiftsOf(page);
  // A page counts as loaded when its faces are there.
  await page.goto(`/${interfaceLocale}/read/${articles.long}`, { waitUntil: 'domcontentloaded' });
  // What takes no room is not there: hidden text would keep its place, so the stand-in is asked for by name.
  const paragraph = page.locator(`.rows .cell[lang="${interfaceLocale}"] > p`).first();
  const ofSystem = async () => (await fontsOf(page, paragraph)).map(({ isCustomFont }) => !isCustomFont);
  await expect.poll(async () => (await ofSystem()).length).toBeGreaterThan(0);
  expect(await ofSystem()).not.toContain(false);
  release();
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const moved = await shifts();
  annotations.push({ type: 'measured', description: `layout shift ${moved.toFixed(4)}` });
  expect(moved).toBeLessThanOrEqual(0.01);
});

test('chosen faces are loaded, and those in their places are not @desktop', async ({ page, interfaceLocale }) => {
  const fonts = arrived(page);
  await choose(page, { 'face-en': 'garamond', 'face-ar': 'naskh' });
  await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
  const names = [...fonts.keys()].sort().join(' ');
  expect(names).toMatch(/garamond-roman-core.*naskh-core/u);
  expect(names).not.toMatch(/literata|amiri|source-serif|scheherazade|bare|-as-/u);
});

for (const { id, family } of arabicFaces) {
  test(`TYP-06: ${family} shows every Arabic character, in an Arabic text and in an English one @desktop @once`, async ({
    page,
    interfaceLocale,
  }) => {
    await choose(page, { 'face-ar': id });
    const words = ['خَيْرُ الْكَلَامِ', 'پاکستان گفتگو ٹھیک ڑ ں ے', 'ﻣﺤﻤﺪ ﻻ ﷺ', 'قُلۡ هُوَ ٱللَّهُ أَحَدٌ ۝ ١٢٣ ۴۵۶'];
    await openOwnEdition(page, interfaceLocale, 'ar', words);
    for (const paragraph of await page.locator(arabicText).all()) {
      const shown = await fontsOf(page, paragraph);
      const arabic = shown.filter(({ familyName }) => !familyName.startsWith('Literata'));
      const text = `${await paragraph.textContent()}`;
      expect(arabic.length, text).toBeGreaterThan(0);
      // Forms that a face lacks are Amiri's; none comes from the system.
      expect(
        arabic.filter(({ isCustomFont }) => !isCustomFont),
        text,
      ).toEqual([]);
      if (!/[\uFB50-\uFEFC]/u.test(text))
        expect(
          arabic.map(({ familyName }) => familyName),
          text,
        ).toEqual([family]);
    }
    await openOwnEdition(page, interfaceLocale, 'en', ['They read «مُحَمَّد» and went on.']);
    const inEnglish = await fontsOf(page, page.locator('.rows .cell[lang="en"] bdi'));
    expect(inEnglish.map(({ familyName }) => familyName)).toContain(family);
  });

  test(`${family} hides vowel signs where they are drawn, and nowhere else @desktop @once`, async ({
    page,
    interfaceLocale,
  }) => {
    await choose(page, { 'face-ar': id, tashkeel: 'hidden' });
    await openOwnEdition(page, interfaceLocale, 'ar', [...marked, ...unmarked]);
    const pictures = await picturesOf(page);
    for (const [index, word] of unmarked.entries()) {
      expect(pictures[index]?.equals(pictures[index + unmarked.length] ?? Buffer.alloc(0)), word).toBe(true);
    }
    const paragraphs = page.locator(arabicText);
    expect(await paragraphs.allTextContents()).toEqual([...marked, ...unmarked]);
    for (const [index, word] of marked.entries()) expect(await copyOf(page, index)).toBe(word);
  });
}

test('vowel signs are drawn where nobody hides them @desktop @once', async ({ page, interfaceLocale }) => {
  await openOwnEdition(page, interfaceLocale, 'ar', [...marked, ...unmarked]);
  const pictures = await picturesOf(page);
  for (const [index, word] of unmarked.entries()) {
    expect(pictures[index]?.equals(pictures[index + unmarked.length] ?? Buffer.alloc(0)), word).toBe(false);
  }
});

for (const digits of ['arabic', 'latin'] as const) {
  test(`digits of every family are drawn as ${digits} ones in Arabic text, and copied as they are @desktop @once`, async ({
    page,
    interfaceLocale,
  }) => {
    const paragraphs = ['عام ١٢٣', 'عام 123', 'عام ۱۲۳', 'قناة BBC2 مساءً'];
    await openOwnEdition(page, interfaceLocale, 'ar', paragraphs);
    const before = await picturesOf(page);
    await choose(page, { digits });
    await openOwnEdition(page, interfaceLocale, 'ar', paragraphs);
    const after = await picturesOf(page);
    const changed = digits === 'arabic' ? 1 : 0;
    for (const index of [0, 1, 2]) {
      expect(after[index]?.equals(after[0] ?? Buffer.alloc(0)), paragraphs[index]).toBe(true);
      expect(await copyOf(page, index)).toBe(paragraphs[index]);
    }
    expect(after[changed]?.equals(before[changed] ?? Buffer.alloc(0))).toBe(false);
    // Digits of a Latin name stay its own.
    expect(after[3]?.equals(before[3] ?? Buffer.alloc(0))).toBe(true);
  });
}

test('TYP-04: words of another script leave the lines alone, whichever faces are chosen @desktop @once', async ({
  page,
  interfaceLocale,
}) => {
  const host =
    'They read the old copy aloud, and «المقابلة» was its name among the people of «بغداد» who copied books. ';
  for (const [index, { id }] of arabicFaces.entries()) {
    for (const tashkeel of ['shown', 'hidden']) {
      await choose(page, { 'face-ar': id, 'face-en': latinFaces[index] ?? '', tashkeel });
      await openOwnEdition(page, interfaceLocale, 'en', [host.repeat(3).trim()]);
      const [height, pitch] = await page.locator('.rows .cell[lang="en"] > p:not(.absent)').evaluate((element) => {
        const { lineHeight } = getComputedStyle(element);
        return [element.getBoundingClientRect().height, Number.parseFloat(lineHeight)];
      });
      const lines = Math.round((height ?? 0) / (pitch ?? 1));
      expect(lines).toBeGreaterThan(2);
      expect(Math.abs((height ?? 0) - lines * (pitch ?? 1)), `${id}, ${tashkeel}`).toBeLessThanOrEqual(1);
    }
  }
});

test('chosen faces go onto paper, with their characters @desktop @once', async ({
  page,
  interfaceLocale,
  poppler,
}, testInfo) => {
  await choose(page, { 'face-en': 'source-serif', 'face-ar': 'scheherazade', tashkeel: 'hidden', digits: 'latin' });
  await openPage(page, `/${interfaceLocale}/read/winter-proverbs-with-full-tashkeel`);
  const file = testInfo.outputPath('faces.pdf');
  await page.pdf({ path: file, format: 'A4' });
  const [, , ...fonts] = (await poppler('pdffonts', file)).trim().split('\n');
  for (const font of fonts) expect(font).toMatch(/ yes +(yes|no) +yes +\d+ +\d+$/u);
  // Faces with an axis of weight go in as shapes without a name: the Latin one here.
  expect(fonts.join('\n')).toMatch(/MuqabalaNaskh/u);
  expect(fonts.join('\n')).not.toMatch(/Amiri|DejaVu|Liberation/u);
});

function picturesOf(page: Page): Promise<Buffer[]> {
  return drawnOf(page, page.locator(arabicText));
}

/** What a reader takes along who selects a paragraph. */
function copyOf(page: Page, index: number): Promise<string> {
  return page
    .locator(arabicText)
    .nth(index)
    .evaluate((element) => {
      getSelection()?.selectAllChildren(element);
      const text = getSelection()?.toString() ?? '';
      getSelection()?.removeAllRanges();
      return text;
    });
}
