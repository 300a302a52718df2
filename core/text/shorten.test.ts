import { expect, it } from 'vitest';
import { shorten } from './shorten';

it.each([
  ['a short one', 20, 'a short one'],
  ['two\n lines', 20, 'two lines'],
  ['words that go on and on', 12, 'words that…'],
  ['withoutanyspace', 8, 'without…'],
  // Never half a character.
  ['😀😀😀😀', 4, '😀…'],
])('%j within %i characters is %j', (text, longest, expected) => {
  expect(shorten(text, longest)).toBe(expected);
});
