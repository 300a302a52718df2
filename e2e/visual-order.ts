import type { Locator, Page } from '@playwright/test';

/** A stretch that is read from left to right inside Arabic text, such as a number or a Latin fragment. */
type LeftToRight = { readonly ltr: string };

export const ltr = (text: string): LeftToRight => ({ ltr: text });

/** What stands on the line of an Arabic sentence, from left to right; the parts are given in the order of reading. */
export function arabicLine(...parts: readonly (string | LeftToRight)[]): string {
  return parts.map((part) => (typeof part === 'string' ? turned(part) : part.ltr)).reduceRight((a, b) => a + b, '');
}

/** What stands on the line of an English sentence, from left to right; Arabic parts are given as they are read. */
export function englishLine(...parts: readonly string[]): string {
  return parts.map((part) => (/\p{Script=Arabic}/u.test(part) ? turned(part) : part)).join('');
}

function turned(text: string): string {
  return Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment)
    .reverse()
    .join('');
}

/**
 * The characters of `phrase` as they stand on the line, from left to right, by the box of each. `phrase` is looked for in
 * the text of `block`, which is laid out on one line for the while, so that no line end comes between.
 */
export function visualOrder(block: Locator, phrase: string): Promise<string> {
  return block.evaluate((element: HTMLElement | SVGElement, wanted) => {
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) nodes.push(walker.currentNode as Text);
    const text = nodes.map(({ data }) => data).join('');
    const start = text.indexOf(wanted);
    if (start < 0) throw new Error(`“${wanted}” is not in “${text}”`);
    const placeOf = (index: number): [Text, number] => {
      let before = 0;
      for (const node of nodes) {
        if (index <= before + node.length && index > before) return [node, index - before];
        before += node.length;
      }
      throw new Error('outside the text');
    };
    element.style.whiteSpace = 'nowrap';
    const boxes = Array.from(new Intl.Segmenter().segment(wanted), ({ segment, index }) => {
      const range = document.createRange();
      const [node, end] = placeOf(start + index + segment.length);
      range.setStart(node, end - segment.length);
      range.setEnd(node, end);
      const box = range.getBoundingClientRect();
      return { segment, middle: box.left + box.width / 2, width: box.width };
    });
    element.style.whiteSpace = '';
    return boxes
      .filter(({ width }) => width > 0)
      .sort((one, other) => one.middle - other.middle)
      .map(({ segment }) => segment)
      .join('');
  }, phrase);
}

/** Takes every style sheet away, as a reader view or a feed would. */
export async function withoutStyleSheets(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const sheet of document.styleSheets) sheet.disabled = true;
  });
}

/** Whether the mark drawn in a screenshot has its points to the left, as « has. */
export async function pointsLeft(page: Page, screenshot: Buffer): Promise<boolean> {
  const blank = await page.context().newPage();
  const left = await blank.evaluate(
    async (image) => {
      const picture = new Image();
      picture.src = image;
      await picture.decode();
      const canvas = document.createElement('canvas');
      canvas.width = picture.width;
      canvas.height = picture.height;
      const context = canvas.getContext('2d');
      if (context === null) throw new Error('nothing to draw on');
      context.drawImage(picture, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      const dark = (x: number, y: number) => (data[(y * canvas.width + x) * 4 + 1] ?? 255) < 128;
      const rows: number[] = [];
      for (let y = 0; y < canvas.height; y++) {
        const ink = Array.from({ length: canvas.width }, (_, x) => x).filter((x) => dark(x, y));
        if (ink.length > 0) rows.push(ink.reduce((sum, x) => sum + x, 0) / ink.length);
      }
      const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
      const third = Math.floor(rows.length / 3);
      // The points stand at half the mark's height, its ends above and below.
      return mean(rows.slice(third, rows.length - third)) < mean([...rows.slice(0, third), ...rows.slice(-third)]);
    },
    `data:image/png;base64,${screenshot.toString('base64')}`,
  );
  await blank.close();
  return left;
}
