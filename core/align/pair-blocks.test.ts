import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../article/block';
import type { Pair } from './pair';
import { pairBlocks } from './pair-blocks';

const paragraph = (length: number, words = ''): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text: `${words} ${'x'.repeat(length)}` }],
});
const heading = (level: 2 | 3): Block => ({ type: 'heading', level, children: [{ type: 'text', text: 'A heading' }] });
const written = (pairs: readonly Pair[]) => pairs.map(({ first, second }) => `${first.join('+')}-${second.join('+')}`);

describe('pairBlocks', () => {
  it('pairs editions of the same structure one to one', () => {
    const first = [heading(2), paragraph(300), paragraph(900), { type: 'thematicBreak' } as const, paragraph(50)];
    const second = [heading(2), paragraph(400), paragraph(600), { type: 'thematicBreak' } as const, paragraph(80)];
    expect(written(pairBlocks(first, second))).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4']);
  });

  it('pairs blocks that share words one to one, though one is twice as long as the other', () => {
    const first = [heading(2), paragraph(40, 'Kabul 1931'), paragraph(450, 'Paris 250'), paragraph(50, 'Bologna 1964')];
    const second = [
      heading(2),
      paragraph(90, 'كابول ١٩٣١'),
      paragraph(200, 'باريس ٢٥٠'),
      paragraph(110, 'بولونيا ١٩٦٤'),
    ];
    expect(written(pairBlocks(first, second))).toEqual(['0-0', '1-1', '2-2', '3-3']);
  });

  it('pairs headings by their level where nothing else tells them apart', () => {
    const first = [heading(2), paragraph(100), heading(3), paragraph(400), heading(2), paragraph(200)];
    const second = [heading(2), paragraph(100), paragraph(400), heading(2), paragraph(200)];
    expect(written(pairBlocks(first, second))).toEqual(expect.arrayContaining(['0-0', '2-', '4-3']));
  });

  it('never joins blocks of different kinds, nor several with several', () => {
    const edition = fc.array(
      fc.oneof(
        fc.integer({ min: 0, max: 300 }).map((length) => paragraph(length)),
        fc.constant(heading(2)),
      ),
      {
        maxLength: 20,
      },
    );
    fc.assert(
      fc.property(edition, edition, (one, other) => {
        for (const { first, second } of pairBlocks(one, other)) {
          expect(new Set(first.map((place) => one[place]?.type)).size).toBeLessThan(2);
          expect(new Set(second.map((place) => other[place]?.type)).size).toBeLessThan(2);
          expect(Math.min(first.length, second.length)).toBeLessThan(2);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('pairs nothing with nothing', () => {
    expect(pairBlocks([], [])).toEqual([]);
  });

  it('leaves every block alone beside an empty edition', () => {
    expect(written(pairBlocks([paragraph(10), heading(2)], []))).toEqual(['0-', '1-']);
    expect(written(pairBlocks([], [paragraph(10), heading(2)]))).toEqual(['-0', '-1']);
  });

  it('puts every block of any two editions in exactly one pair, in order', () => {
    const block = fc.oneof(
      fc.integer({ min: 0, max: 600 }).map((length) => paragraph(length)),
      fc.constantFrom<2 | 3>(2, 3).map(heading),
      fc.constant<Block>({ type: 'thematicBreak' }),
      fc.integer({ min: 1, max: 4 }).map<Block>((items) => ({
        type: 'list',
        ordered: false,
        start: 1,
        items: Array.from({ length: items }, () => [paragraph(30)]),
      })),
    );
    const edition = fc.array(block, { maxLength: 30 });
    fc.assert(
      fc.property(edition, edition, (first, second) => {
        const pairs = pairBlocks(first, second);
        expect(pairs.flatMap((pair) => pair.first)).toEqual(first.map((_, index) => index));
        expect(pairs.flatMap((pair) => pair.second)).toEqual(second.map((_, index) => index));
        expect(pairs.every((pair) => pair.first.length + pair.second.length > 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
