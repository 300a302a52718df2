import { assert, property, string } from 'fast-check';
import { expect, test } from 'vitest';
import { isSlug } from '../../article/slug';
import { deriveSlug } from './derive-slug';

test.each([
  ['Taliban takes revenge on ISIS, kills leader', 'taliban-takes-revenge-on-isis-kills-leader'],
  ['L’été à Besançon : cœur & âme', 'lete-a-besancon-coeur-ame'],
  ['Straße der Bücher', 'strasse-der-bucher'],
  ['../../x', 'x'],
  ['Daily \u202egpj.exe', 'daily-gpj-exe'],
  ['سلمى طويل ٢٠٢٣', 'slma-twyl-2023'],
  ['مَدْرَسَـــة', 'mdrsa'],
  ['日本', 'article-2023-04-12-20-05'],
  [`${'word '.repeat(30)}`, 'word-word-word-word-word-word-word-word-word-word-word-word'],
  ['a'.repeat(100), 'a'.repeat(60)],
])('%s gives %s', (title, slug) => {
  expect(deriveSlug(title, '2023-04-12T20:05')).toBe(slug);
});

test('every title gives a slug that can be used', () => {
  assert(
    property(string({ unit: 'binary' }), (title) => isSlug(deriveSlug(title, '2023-04-12T20:05'))),
    { numRuns: 1000 },
  );
});
