import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readEnds, readLinks, writeLengths, writeLinks } from './sentence-data';

const link = fc.record({ first: fc.nat(), second: fc.nat(), unsure: fc.boolean() });

it('reads the links again that it wrote', () => {
  fc.assert(
    fc.property(fc.array(link), (links) => {
      expect(readLinks(writeLinks(links))).toEqual(links);
    }),
  );
});

it('reads where sentences end whose lengths it wrote', () => {
  expect(readEnds(writeLengths([3, 0, 4]))).toEqual([3, 3, 7]);
  expect(readEnds(writeLengths([]))).toEqual([]);
});
