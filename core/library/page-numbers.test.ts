import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageNumbers } from './page-numbers';

describe('the pages that a list offers', () => {
  it.each<[number, number, (number | null)[]]>([
    [1, 1, [1]],
    [1, 3, [1, 2, 3]],
    [1, 9, [1, 2, null, 9]],
    [4, 9, [1, 2, 3, 4, 5, null, 9]],
    [5, 9, [1, null, 4, 5, 6, null, 9]],
    [9, 9, [1, null, 8, 9]],
    [50, 3, [1, 2, 3]],
  ])('from page %i of %i are the ends and those beside it', (current, last, pages) => {
    expect(pageNumbers(current, last)).toEqual(pages);
  });

  it('rise, hold the page itself, and leave out at least two where they leave out any', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: 1, max: 5000 }), (a, b) => {
        const [current, last] = [Math.min(a, b), Math.max(a, b)];
        const pages = pageNumbers(current, last);
        expect(pages).toContain(current);
        expect([pages[0], pages.at(-1)]).toEqual([1, last]);
        pages.forEach((page, index) => {
          const [before, after] = [pages[index - 1] ?? 0, pages[index + 1] ?? last + 1];
          if (page === null) expect(after - before).toBeGreaterThan(2);
          else if (pages[index - 1] !== null) expect(page - before).toBe(1);
        });
      }),
    );
  });
});
