import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostRecent, parseRecent, writeRecent } from './recently-read';

describe('the articles read of late', () => {
  it('come back as they were kept, the latest first, each once', () => {
    const read = ['one', 'two', 'one', 'three'];
    const kept = read.reduce((text, slug) => writeRecent(parseRecent(text), slug), '[]');
    expect(parseRecent(kept)).toEqual(['three', 'one', 'two']);
  });

  it('are bounded: the oldest goes out', () => {
    const many = Array.from({ length: mostRecent }, (_, index) => `a-${index}`);
    expect(parseRecent(writeRecent(many, 'new'))).toEqual(['new', ...many.slice(0, -1)]);
  });

  it('are none where nothing, or nothing that makes sense, is stored', () => {
    for (const text of [null, '', '{broken', '7', '{"0":"one"}', '[1,null,["one"],"No Slug","../one",""]']) {
      expect(parseRecent(text)).toEqual([]);
    }
  });

  it('never fail, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseRecent(writeRecent(parseRecent(text), 'x'))[0]).toBe('x');
      }),
    );
  });
});
