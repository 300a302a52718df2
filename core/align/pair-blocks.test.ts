import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block } from '../article/block';
import { parseEdition } from '../article/parse-edition';
import type { LanguageTag } from '../languages/table';
import type { Pair } from './pair';
import { pairBlocks } from './pair-blocks';

const paragraph = (length: number): Block => ({
  type: 'paragraph',
  children: [{ type: 'text', text: 'x'.repeat(length) }],
});
const heading = (level: 2 | 3): Block => ({ type: 'heading', level, children: [{ type: 'text', text: 'A heading' }] });
const written = (pairs: readonly Pair[]) => pairs.map(({ first, second }) => `${first.join('+')}-${second.join('+')}`);

describe('pairBlocks', () => {
  it('pairs editions of the same structure one to one, however different their lengths', () => {
    const first = [heading(2), paragraph(10), paragraph(900), { type: 'thematicBreak' } as const, paragraph(50)];
    const second = [heading(2), paragraph(800), paragraph(20), { type: 'thematicBreak' } as const, paragraph(700)];
    expect(written(pairBlocks(first, second))).toEqual(['0-0', '1-1', '2-2', '3-3', '4-4']);
  });

  it('does not take headings of different levels for counterparts at sight', () => {
    const pairs = pairBlocks([heading(2), paragraph(100)], [heading(3), paragraph(100)]);
    expect(written(pairs)).not.toContain('0-0');
    expect(written(pairs)).toContain('1-1');
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
      fc.integer({ min: 0, max: 600 }).map(paragraph),
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

describe('an abridged translation with additions', () => {
  const blocks = (language: LanguageTag): readonly Block[] => {
    const file = new URL(`../../content/the-night-market-of-two-cities/${language}.md`, import.meta.url);
    const parsed = parseEdition(readFileSync(file, 'utf8'), `${language}.md`, language);
    if (!parsed.ok) throw new Error('the edition cannot be read');
    return parsed.value.edition.blocks;
  };
  const english = blocks('en');
  const arabic = blocks('ar');
  const pairs = pairBlocks(english, arabic);

  it('comes out as its editor paired it, but for one passage', () => {
    const intended =
      '0-0 1-1+2 2-3 3+4-4 5- -6 6-5 7-7 8-8+9 9-10 10- 11+12-11 -12 13- 14- 15- 16-13 17-14 18-15'.split(' ');
    const found = new Set(written(pairs));
    expect(intended.filter((pair) => !found.has(pair)).length).toBeLessThanOrEqual(2);
  });

  it('sets headings beside headings only', () => {
    const isHeading = (block: Block | undefined) => block?.type === 'heading';
    for (const { first, second } of pairs.filter((pair) => pair.first.length > 0 && pair.second.length > 0)) {
      expect(first.some((place) => isHeading(english[place]))).toBe(second.some((place) => isHeading(arabic[place])));
    }
    expect(written(pairs)).toEqual(expect.arrayContaining(['2-3', '7-7', '16-13']));
  });
});
