import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toSearchQueryString } from './asked-search';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('the address of a search', () => {
  it('is the one that a form makes without scripts', () => {
    fc.assert(
      fc.property(anyText, fc.option(anyText), (q, cursor) => {
        if (q.trim() === '') return;
        const form = new URLSearchParams({ q, ...(cursor === null ? {} : { cursor }) });
        expect(toSearchQueryString({ q, cursor })).toBe(form.toString());
      }),
    );
    expect(toSearchQueryString({ q: 'a\ud800', cursor: null })).toBe('q=a%EF%BF%BD');
  });

  it('asks for nothing where nothing was typed', () => {
    for (const q of ['', '  ', '\u00a0\n']) expect(toSearchQueryString({ q, cursor: '3-ab' })).toBe('');
  });
});
