import type { Page } from '@playwright/test';
import { paths } from '../i18n/navigation';
import { articles, expect, openPage, test } from './fixtures';
import { market } from './known-sentences';
import { barOf, boxOf, click, expectLit, hover, inOrder, type Lit } from './lit';
import { readGreys } from './print/printing';
import { toPages } from './print/word-boxes';

const { rain } = market;

for (const colours of ['light', 'dark', 'forced'] as const) {
  test(`a lit sentence and its counterpart are seen to be lit in ${colours} colours`, { tag: '@once' }, async ({
    page,
  }) => {
    await page.emulateMedia(
      colours === 'forced' ? { forcedColors: 'active' } : { colorScheme: colours, forcedColors: 'none' },
    );
    await openPage(page, paths.article('en', articles.market));
    // A word of either text in the middle of a line, where the pointer itself is not.
    await boxOf(page, rain.en);
    const look = () => Promise.all(['Halm is', 'هالم مدينة'].map((words) => pictureOf(page, words)));
    const unlit = await look();
    expect(await look(), 'two pictures of the same').toEqual(unlit);
    const lit: Lit = { pointed: [rain.en], partner: [rain.ar] };
    await hover(page, rain.en);
    await expectLit(page, lit);
    const pointedAt = await look();
    await click(page, rain.en);
    await expectLit(page, { ...lit, pinned: inOrder('en', rain) });
    await page.mouse.move(5, 300);
    await expectLit(page, { pinned: inOrder('en', rain) });
    const pinned = await look();
    for (const index of [0, 1]) {
      expect(pointedAt[index]?.equals(unlit[index] ?? Buffer.of()), 'pointed at').toBe(false);
      expect(pinned[index]?.equals(unlit[index] ?? Buffer.of()), 'pinned').toBe(false);
    }
  });
}

test(
  'on paper a line stands under what is pinned, and all else is as it was',
  { tag: '@desktop' },
  async ({ page, interfaceLocale, messages, poppler }, testInfo) => {
    await openPage(page, paths.article(interfaceLocale, articles.market));
    const print = async (name: string) => {
      const file = testInfo.outputPath(`${name}.pdf`);
      await page.pdf({ path: file, format: 'A4', printBackground: true });
      const images = testInfo.outputPath(name);
      await poppler('pdftoppm', '-gray', '-r', '72', file, images);
      const pages = toPages(await poppler('pdftotext', '-bbox-layout', file, '-'));
      const greys = await Promise.all(pages.map((_, index) => readGreys(`${images}-${index + 1}.pgm`)));
      return { pages, greys, words: (await poppler('pdftotext', '-raw', file, '-')).split(/\s+/u).toSorted() };
    };
    const plain = await print('plain');
    await hover(page, rain.en);
    await expectLit(page, { pointed: [rain.en], partner: [rain.ar] });
    const pointedAt = await print('pointed');
    expect(pointedAt.greys, 'what is only pointed at leaves no trace').toEqual(plain.greys);
    await click(page, rain.en);
    await expect(barOf(page, messages)).toBeVisible();
    const pinned = await print('pinned');
    expect(pinned.pages.length).toBe(plain.pages.length);
    expect(pinned.words).toEqual(plain.words);

    const words = plain.pages[0]?.words ?? [];
    const boxes = ['river', 'hundred'].map((text) => words.find((word) => word.text === text));
    const [top, bottom] = [boxes[0]?.top ?? Number.NaN, boxes[1]?.bottom ?? Number.NaN];
    const changed = plain.greys.flatMap(({ greys, width }, index) =>
      [...greys.keys()]
        .filter((place) => greys[place] !== pinned.greys[index]?.greys[place])
        .map((place) => ({ page: index, x: place % width, y: Math.floor(place / width), width })),
    );
    expect(changed.length).toBeGreaterThan(100);
    expect(new Set(changed.map((pixel) => pixel.page))).toEqual(new Set([0]));
    for (const half of ['left', 'right'] as const) {
      const there = changed.filter(({ x, width }) => (half === 'left') === x < width / 2).map(({ y }) => y);
      expect(there.length, `pixels on the ${half}`).toBeGreaterThan(50);
      // Sentences of one line each or two: from the first line's top to a line's height below the last.
      expect(Math.min(...there)).toBeGreaterThanOrEqual(top);
      expect(Math.max(...there)).toBeLessThanOrEqual(bottom + 2 * (bottom - top));
    }
  },
);

/** What is seen around some words. */
async function pictureOf(page: Page, words: string): Promise<Buffer> {
  return page.screenshot({ clip: await boxOf(page, words, true) });
}
