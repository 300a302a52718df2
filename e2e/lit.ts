import type { Locator, Page } from '@playwright/test';
import { expect, type InterfaceLocale, type Messages } from './fixtures';

const lights = ['pointed', 'focused', 'partner', 'sibling', 'alone', 'alone-all', 'pinned'] as const;

/** What is lit, by the kind of light, as the page holds it. A light that is out is not named. */
export type Lit = { readonly [light in (typeof lights)[number]]?: readonly string[] };

export const otherLanguage = { en: 'ar', ar: 'en' } as const;

export function readLit(page: Page): Promise<Lit> {
  return page.evaluate(
    (names) =>
      Object.fromEntries(
        names.flatMap((name) => {
          const ranges = CSS.highlights.get(`sentence-${name}`) as Iterable<Range> | undefined;
          return ranges === undefined ? [] : [[name, Array.from(ranges, String)]];
        }),
      ),
    lights,
  );
}

/** Waits until this is lit and nothing else. */
export async function expectLit(page: Page, expected: Lit): Promise<void> {
  await expect.poll(() => readLit(page)).toEqual(expected);
}

/** The lines of the first text that is lit and shown, by where they stand in the window. */
export function linesOfLit(page: Page, light: keyof Lit): Promise<{ top: number; bottom: number }[]> {
  return page.evaluate((name) => {
    const ranges = (CSS.highlights.get(`sentence-${name}`) ?? []) as Iterable<Range>;
    const lines = Array.from(ranges, (range) => [...range.getClientRects()]).find(({ length }) => length > 0);
    return (lines ?? []).map(({ top, bottom }) => ({ top, bottom }));
  }, light);
}

/** Expects that text to be seen: below the bars at the top of the window, above what is at its foot. */
export async function expectInSight(page: Page, light: keyof Lit): Promise<void> {
  const lines = await linesOfLit(page, light);
  const seen = await page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => element.getBoundingClientRect());
    return {
      from: Math.max(...boxes('[data-bar]').map(({ bottom }) => bottom)),
      to: Math.min(window.innerHeight, ...boxes('[data-foot]').map(({ top }) => top)),
    };
  });
  expect(lines.length).toBeGreaterThan(0);
  expect(Math.min(...lines.map(({ top }) => top))).toBeGreaterThanOrEqual(seen.from);
  expect(Math.max(...lines.map(({ bottom }) => bottom))).toBeLessThanOrEqual(seen.to);
}

/** Waits until a pointer that has moved has been answered. */
export async function untilAnswered(page: Page): Promise<void> {
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

/** Where words of the text are in the window: their first line. They are brought to its middle first, unless `still`. */
export function boxOf(
  page: Page,
  words: string,
  still = false,
): Promise<{ x: number; y: number; width: number; height: number }> {
  return page.locator('.rows').evaluate(
    (rows, [wanted, isStill]) => {
      const walker = document.createTreeWalker(rows, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
        const at = (node.nodeValue ?? '').indexOf(wanted);
        if (at === -1 || !node.parentElement?.checkVisibility()) continue;
        const range = new Range();
        range.setStart(node, at);
        range.setEnd(node, at + wanted.length);
        const top = isStill ? window.innerHeight / 2 : range.getBoundingClientRect().top;
        window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
        const [line] = range.getClientRects();
        if (line) return { x: line.x, y: line.y, width: line.width, height: line.height };
      }
      throw new Error(`«${wanted}» is not in the text.`);
    },
    [words, still] as const,
  );
}

async function middleOf(page: Page, words: string): Promise<readonly [number, number]> {
  const { x, y, width, height } = await boxOf(page, words);
  return [x + width / 2, y + height / 2];
}

export async function hover(page: Page, words: string): Promise<void> {
  await page.mouse.move(...(await middleOf(page, words)));
}

/** Points at words until their sentence is lit, and clicks. */
export async function click(page: Page, words: string): Promise<void> {
  await hover(page, words);
  await expect.poll(() => readLit(page)).toHaveProperty('pointed');
  await page.mouse.down();
  // A hand takes longer to let go than the browser to place the caret.
  await untilAnswered(page);
  await page.mouse.up();
}

/** Presses a key again and again. */
export async function press(page: Page, key: string, times: number): Promise<void> {
  for (let time = 0; time < times; time++) await page.keyboard.press(key);
}

export async function tap(page: Page, words: string): Promise<void> {
  await page.touchscreen.tap(...(await middleOf(page, words)));
}

/** Puts the caret before words of the text, as a browser with caret browsing does. */
export async function putCaret(page: Page, words: string): Promise<void> {
  await page.locator('.rows').evaluate((rows, wanted) => {
    const walker = document.createTreeWalker(rows, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const at = (node.nodeValue ?? '').indexOf(wanted);
      if (at !== -1) getSelection()?.collapse(node, at);
    }
  }, words);
}

/** The bar of what is pinned. */
export function barOf(page: Page, { sentences }: Messages): Locator {
  return page.getByRole('region', { name: sentences.pinned, exact: true });
}

/** Texts of either language in the order in which the locale shows them: its own first. */
export function inOrder<T>(locale: InterfaceLocale, { en, ar }: { en: T; ar: T }): [T, T] {
  return locale === 'en' ? [en, ar] : [ar, en];
}
