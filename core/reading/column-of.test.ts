import { describe, expect, it } from 'vitest';
import { columnOf } from './column-of';

describe('columnOf', () => {
  it.each([
    ['en', 'ar', 1, 2],
    ['ar', 'en', 2, 1],
    ['ar', 'fr', 2, 1],
    ['de', 'ar', 1, 2],
  ] as const)('sets left-to-right text left and right-to-left text right: %s, %s', (first, second, one, other) => {
    expect(columnOf('first', first, second)).toBe(one);
    expect(columnOf('second', first, second)).toBe(other);
  });

  it('sets two languages of one direction in the order in which it reads', () => {
    expect([columnOf('first', 'fr', 'de'), columnOf('second', 'fr', 'de')]).toEqual([1, 2]);
    expect([columnOf('first', 'de', 'fr'), columnOf('second', 'de', 'fr')]).toEqual([1, 2]);
  });

  it('has one column for an article in one language', () => {
    expect(columnOf('first', 'ar', null)).toBe(1);
    expect(columnOf('first', 'en', null)).toBe(1);
  });
});
