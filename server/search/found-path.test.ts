import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAskedSegment } from '../asked-segment';
import { foundPath } from './found-path';
import { parseSearchParameters } from './parse-search-parameters';

describe('the page of what a search finds', () => {
  it('has an address of one segment, which holds what was asked and nothing else', () => {
    const path = foundPath('ar', new URLSearchParams('utm=1&q=سوق الليل&cursor=10-ab&view=ar'));
    expect(path).toMatch(/^\/ar\/found\/[\w-]+$/);
    expect(fromAskedSegment(path?.split('/')[3] ?? '').toString()).toBe(
      new URLSearchParams({ q: 'سوق الليل', cursor: '10-ab' }).toString(),
    );
  });

  it('is there only where something is asked for', () => {
    for (const query of ['', 'q=', 'q=%20', 'cursor=1', 'lang=fr'])
      expect(foundPath('en', new URLSearchParams(query))).toBeNull();
  });

  it('says the same of a query as the query itself, however long', () => {
    const text = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 400 }),
      fc.string({ unit: fc.constantFrom('ب', '\ufef7', '😀', 'a', ' '), minLength: 200, maxLength: 600 }),
    );
    fc.assert(
      fc.property(text, (q) => {
        const parameters = new URLSearchParams({ q });
        const path = foundPath('en', parameters);
        if (path === null) return;
        expect(path.length).toBeLessThan(6_000);
        expect(parseSearchParameters(fromAskedSegment(path.split('/')[3] ?? ''))).toEqual(
          parseSearchParameters(parameters),
        );
      }),
    );
  });
});
