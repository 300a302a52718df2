import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageTags } from '../languages/table';
import type { ListChoice } from './list-choice';
import { articleLengths, listOrders, pageSize } from './list-values';
import { parseListChoice, wholeLibrary } from './parse-list-choice';
import { toQueryString } from './to-query-string';

const parse = (query: string) => parseListChoice(new URLSearchParams(query), 'en');
const name = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 10 })
  .filter((text) => text.trim() !== '' && !/[\p{Cc}\p{Cs}]/u.test(text));
const choices: fc.Arbitrary<ListChoice> = fc.record({
  languages: fc.subarray([...languageTags]),
  tag: fc.option(name),
  author: fc.option(name),
  year: fc.option(fc.integer({ min: 1000, max: 9999 })),
  length: fc.option(fc.constantFrom(...articleLengths)),
  order: fc.constantFrom(...listOrders),
  reader: fc.constant('en' as const),
  page: fc.integer({ min: 1, max: 999_999 }),
  size: fc.constant(pageSize),
});
const kinds = fc.constantFrom('languages', 'tag', 'author', 'year', 'length', 'sort', 'page', 'colour');
const values = fc.oneof(
  fc.string({ maxLength: 9 }),
  fc.constantFrom('en', 'de-en', '1999', '2', 'title', 'short', 'a b'),
);
const odd = fc.dictionary(kinds, values, { maxKeys: 5 });

describe('what an address asks of the library', () => {
  it('is the whole library, newest first, where it asks for nothing', () => {
    expect(parse('')).toEqual(wholeLibrary('en'));
    expect(toQueryString(wholeLibrary('ar'))).toBe('');
  });

  it('comes back from the address that it is written into', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        expect(parse(toQueryString(choice))).toEqual(choice);
      }),
    );
  });

  it('is written in one way only, in one order, without what is standard', () => {
    const asked = 'page=1&sort=newest&year=2024&languages=en-ar&tag=night%20market&colour=red';
    expect(toQueryString(parse(asked))).toBe('languages=ar-en&tag=night%20market&year=2024'.replace('ar-en', order()));
    fc.assert(
      fc.property(odd, (asked) => {
        const query = new URLSearchParams(Object.entries(asked)).toString();
        const written = toQueryString(parse(query));
        expect(toQueryString(parse(written))).toBe(written);
      }),
    );
  });

  it.each([
    'page=0',
    'page=-1',
    'page=1e3',
    'page=1234567',
    'page=٢',
    'year=24',
    'year=20245',
    'year=abcd',
    'length=huge',
    'sort=random',
    'sort=',
    'tag=',
    'tag=%20%20',
    'tag=%00',
    'author=a%0Ab',
    `author=${'x'.repeat(101)}`,
    'languages=xx',
    'languages=en-xx',
    'languages=en-en',
    'languages=-',
    'languages=constructor',
    '__proto__=1',
  ])('is nothing where it is %s', (query) => {
    expect(parse(query)).toEqual(wholeLibrary('en'));
  });

  it('does not depend on the order or the case of language tags', () => {
    expect(parse('languages=AR-en').languages).toEqual(parse('languages=en-ar').languages);
    expect(parse('languages=fr').languages).toEqual(['fr']);
  });

  it('never fails, whatever the address says, and always makes an address again', () => {
    // Any code units, halves of characters too.
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 9 });
    const value = fc.option(units.map((all) => String.fromCharCode(...all)));
    fc.assert(
      fc.property(fc.dictionary(kinds, value, { maxKeys: 4 }), (asked) => {
        const choice = parseListChoice({ get: (parameter) => asked[parameter] ?? null }, 'ar');
        expect(() => decodeURIComponent(toQueryString(choice))).not.toThrow();
      }),
    );
    expect(toQueryString({ ...wholeLibrary('en'), tag: 'a\ud800' })).toBe('tag=a%EF%BF%BD');
  });
});

/** The pair as addresses write it: in the order of the language table. */
function order(): string {
  return languageTags.filter((tag) => tag === 'en' || tag === 'ar').join('-');
}
