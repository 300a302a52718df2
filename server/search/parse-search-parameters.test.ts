import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toCursor } from '../../core/search/query/cursor';
import { searchFaultReasons } from '../../core/search/search-answer';
import { askedSearchOf, parseSearchParameters } from './parse-search-parameters';

const parse = (query: string) => parseSearchParameters(new URLSearchParams(query));

describe('what an address asks of the search', () => {
  it.each([
    ['', 'empty', {}],
    ['q=', 'empty', {}],
    ['q=%20%C2%A0', 'empty', {}],
    ['q=%00', 'empty', {}],
    ['lang=fr', 'empty', {}],
    [`q=${'a'.repeat(10_000)}`, 'tooLong', { most: 300 }],
    ['q=%D9%8B%D9%8E', 'noWords', {}],
    ['q=%E2%80%AE%E2%80%8F', 'noWords', {}],
    ['q=colour:red', 'unknownFilter', { filter: 'colour' }],
    ['q=a&lang=xx', 'unknownLanguage', { language: 'xx' }],
    ['q=a+lang:xx', 'unknownLanguage', { language: 'xx' }],
    ['q=a&lang=fr+tag:x', 'unknownLanguage', { language: 'fr tag:x' }],
    ['q=a&lang=%22', 'unknownLanguage', { language: ' ' }],
    ['q=a+before:soon', 'badDate', { date: 'soon' }],
    ['q=a+after:2024-02-30', 'badDate', { date: '2024-02-30' }],
    ['q=a&cursor=10', 'badCursor', {}],
    ['q=a&cursor=10-0123456789abcdef', 'badCursor', {}],
    ['q=a&q=b', 'repeated', { parameter: 'q' }],
    ['q=a&lang=fr&lang=de', 'repeated', { parameter: 'lang' }],
    ['q=a&cursor=1&cursor=2', 'repeated', { parameter: 'cursor' }],
  ])('is refused for %s: %s', (query, reason, values) => {
    expect(parse(query).fault).toEqual({ reason, values });
  });

  it('is the same with a language beside the query as with one in it', () => {
    expect(parse('q=market&lang=fr').query).toEqual(parse('q=market+lang:fr').query);
    expect(parse('q=market&lang=fr').query?.languages).toEqual(['fr']);
  });

  it('goes on where a cursor of the same query says, and nowhere else', () => {
    const { query } = parse('q=night+market');
    if (query === null) throw new Error('it is a query');
    const cursor = toCursor(query, 20);
    expect(parse(`q=night+market&cursor=${cursor}`)).toMatchObject({ fault: null, offset: 20 });
    expect(parse(`q=night+harbour&cursor=${cursor}`).fault?.reason).toBe('badCursor');
    expect(parse(`q=night+market&lang=en&cursor=${cursor}`).fault?.reason).toBe('badCursor');
  });

  it('is a search or a reason, never an error, whatever it holds', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.constantFrom(
        "'; drop table articles;--",
        '(a+)+$',
        '\ud800',
        '"'.repeat(200),
        '-'.repeat(300),
        ':::',
        '\\',
        '%',
      ),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 3 }), fc.array(text, { maxLength: 2 }), (qs, others) => {
        const parameters = { getAll: (name: string) => (name === 'q' ? qs : others) };
        const { fault, query } = parseSearchParameters(parameters);
        if (fault === null) expect(query).not.toBeNull();
        else expect(searchFaultReasons).toContain(fault.reason);
      }),
    );
  });
});

describe('what stands in the field of a search', () => {
  it('is what was asked, with the language beside it', () => {
    const asked = (query: string) => askedSearchOf(new URLSearchParams(query));
    expect(asked('q=+night++market+&cursor=x')).toEqual({ q: 'night  market', cursor: 'x' });
    expect(asked('q=a&lang=fr')).toEqual({ q: 'a lang:fr', cursor: null });
    expect(asked('')).toEqual({ q: '', cursor: null });
  });
});
