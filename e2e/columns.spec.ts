import type { Page } from '@playwright/test';
import { articles, expect, openPage, test } from './fixtures';

type Boxes = { left: number; right: number; leftHeight: number; rightHeight: number };

/** Widths of the two columns, and how tall the texts in them are. */
function readColumns(page: Page): Promise<Boxes> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll<HTMLElement>('.rows .cell')];
    const starts = cells.map((cell) => cell.getBoundingClientRect().left);
    const leftmost = Math.min(...starts);
    const boxes = { left: 0, right: 0, leftHeight: 0, rightHeight: 0 };
    cells.forEach((cell, index) => {
      const texts = [...cell.children].filter((child) => !child.matches('.absent'));
      const height = texts.reduce((sum, child) => sum + child.getBoundingClientRect().height, 0);
      const { width } = cell.getBoundingClientRect();
      if (Math.abs((starts[index] ?? 0) - leftmost) < 1) {
        boxes.left = width;
        boxes.leftHeight += height;
      } else {
        boxes.right = width;
        boxes.rightHeight += height;
      }
    });
    return boxes;
  });
}

test.describe('@desktop columns', () => {
  for (const slug of [articles.long, articles.port, articles.report]) {
    test(`come out equally tall by themselves: ${slug}`, async ({ page, interfaceLocale }) => {
      await openPage(page, `/${interfaceLocale}/read/${slug}`);
      const { leftHeight, rightHeight } = await readColumns(page);
      expect(Math.abs(leftHeight / rightHeight - 1)).toBeLessThan(0.07);
    });
  }

  test('stay balanced when one language is set larger', async ({ page, interfaceLocale }) => {
    await page.addInitScript(() => localStorage.setItem('muqabala-preferences', '{"size-ar":"1.3"}'));
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const { left, right, leftHeight, rightHeight } = await readColumns(page);
    expect(right).toBeGreaterThan(left * 1.2);
    expect(Math.abs(leftHeight / rightHeight - 1)).toBeLessThan(0.08);
  });

  test('are equal where a reader wants them so', async ({ page, interfaceLocale }) => {
    await page.addInitScript(() => localStorage.setItem('muqabala-preferences', '{"columns":"equal"}'));
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const { left, right } = await readColumns(page);
    expect(Math.abs(left - right)).toBeLessThanOrEqual(1);
  });

  test('follow the line between them, drawn with the pointer', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const separator = page.getByRole('separator', { name: messages.reader.separator });
    const before = await readColumns(page);
    const box = await separator.boundingBox();
    const x = (box?.x ?? 0) + (box?.width ?? 0) / 2;
    await page.mouse.move(x, 600);
    await page.mouse.down();
    await page.mouse.move(x - 60, 600, { steps: 4 });
    await page.mouse.move(x - 120, 600, { steps: 4 });
    await page.mouse.up();
    const after = await readColumns(page);
    expect(Math.abs(before.left - after.left - 120)).toBeLessThan(12);
    await page.reload();
    expect((await readColumns(page)).left).toBeCloseTo(after.left, 0);
    await separator.dblclick({ position: { x: 12, y: 300 } });
    expect((await readColumns(page)).left).toBeCloseTo(before.left, 0);
  });

  test('follow the arrow keys the way they point, in either direction of the page', async ({
    page,
    interfaceLocale,
    messages,
  }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const separator = page.getByRole('separator', { name: messages.reader.separator });
    const start = await readColumns(page);
    await separator.focus();
    for (let press = 0; press < 5; press++) await page.keyboard.press('ArrowLeft');
    const narrower = await readColumns(page);
    expect(narrower.left).toBeLessThan(start.left - 30);
    const share = Math.round((100 * narrower.left) / (narrower.left + narrower.right));
    await expect(separator).toHaveAttribute('aria-valuenow', String(share));
    await page.keyboard.press('Shift+ArrowRight');
    expect((await readColumns(page)).left).toBeGreaterThan(start.left + 30);
    await page.keyboard.press('Home');
    await expect(separator).toHaveAttribute('aria-valuenow', '30');
    await page.keyboard.press('End');
    await expect(separator).toHaveAttribute('aria-valuenow', '70');
    await page.keyboard.press('Enter');
    expect((await readColumns(page)).left).toBeCloseTo(start.left, 0);
  });

  test('keep a language its width when the sides are swapped', async ({ page, interfaceLocale, messages }) => {
    await page.addInitScript(() => localStorage.setItem('muqabala-preferences', '{"columns":"0.40"}'));
    await openPage(page, `/${interfaceLocale}/read/${articles.long}`);
    const before = await readColumns(page);
    await page.getByLabel(messages.reader.swap).check();
    const after = await readColumns(page);
    expect(after.right).toBeCloseTo(before.left, 0);
    const separator = page.getByRole('separator', { name: messages.reader.separator });
    await separator.focus();
    await page.keyboard.press('ArrowRight');
    expect((await readColumns(page)).left).toBeGreaterThan(after.left);
  });

  test('have no line to draw where one language is read', async ({ page, interfaceLocale, messages }) => {
    await openPage(page, `/${interfaceLocale}/read/${articles.long}?view=en`);
    await expect(page.getByRole('separator', { name: messages.reader.separator })).toBeHidden();
  });
});
