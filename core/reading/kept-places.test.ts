import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KeptPlace, mostPlaces, parsePlaces, writePlaces } from './kept-places';

const place = (slug: string, row: number, left = row): KeptPlace => ({ slug, row, left });

describe('the places where articles were left', () => {
  it('come back as they were kept, one an article, newest first', () => {
    const once = writePlaces([], 'one', place('one', 4, 10));
    const twice = writePlaces(parsePlaces(once), 'two', place('two', 7, 20));
    const again = writePlaces(parsePlaces(twice), 'one', place('one', 9, 30));
    expect(parsePlaces(again)).toEqual([place('one', 9, 30), place('two', 7, 20)]);
  });

  it('lose an article that was read to its end', () => {
    const kept = [place('one', 1), place('two', 2)];
    expect(parsePlaces(writePlaces(kept, 'one', null))).toEqual([place('two', 2)]);
  });

  it('are bounded: the oldest goes out', () => {
    const many = Array.from({ length: mostPlaces }, (_, index) => place(`a${index}`, 1, index + 1));
    const kept = parsePlaces(writePlaces(many, 'new', place('new', 3, 1000)));
    expect(kept).toHaveLength(mostPlaces);
    expect(kept[0]?.slug).toBe('new');
    expect(kept.some(({ slug }) => slug === 'a0')).toBe(false);
  });

  it('are none where nothing, or nothing that makes sense, is stored', () => {
    for (const text of [null, '', '{broken', '7', '{"a":1}', '[1,[2],["a","b",3],["a",0,1],["a",1.5,1],[null,1,1]]'])
      expect(parsePlaces(text)).toEqual([]);
  });

  it('never fail, whatever is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const kept = parsePlaces(text);
        expect(parsePlaces(writePlaces(kept, 'x', place('x', 2, 5)))).toContainEqual(place('x', 2, 5));
      }),
    );
  });
});
