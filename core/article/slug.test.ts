import { expect, test } from 'vitest';
import { isSlug } from './slug';

test('a slug is lower-case ASCII with single hyphens, and short', () => {
  for (const good of ['bread', 'a1', 'old-market-1973', 'x'.repeat(80)]) expect(isSlug(good), good).toBe(true);
  const bad = ['', '-a', 'a-', 'a--b', 'A', 'a_b', 'a.b', '..', 'a/b', 'a\\b', 'a b', 'a\n', 'خبز', 'x'.repeat(81)];
  for (const slug of bad) expect(isSlug(slug), slug).toBe(false);
});
