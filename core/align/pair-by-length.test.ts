import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Pair } from './pair';
import { type Measure, pairByLength } from './pair-by-length';

const paragraphs = (...lengths: number[]): Measure[] => lengths.map((length) => ({ kind: 'paragraph', length }));
const heading: Measure = { kind: 'heading 2', length: 20 };
const written = (pairs: readonly Pair[]) => pairs.map(({ first, second }) => `${first.join('+')}-${second.join('+')}`);

describe('pairByLength', () => {
  it('pairs blocks of like length one to one', () => {
    expect(written(pairByLength(paragraphs(300, 80, 500, 150), paragraphs(280, 84, 470, 160)))).toEqual([
      '0-0',
      '1-1',
      '2-2',
      '3-3',
    ]);
  });

  it('sees that one block was cut in two', () => {
    const pairs = pairByLength(paragraphs(300, 600, 150, 400), paragraphs(300, 320, 280, 150, 400));
    expect(written(pairs)).toEqual(['0-0', '1-1+2', '2-3', '3-4']);
  });

  it('sees that two blocks were joined', () => {
    const pairs = pairByLength(paragraphs(300, 320, 280, 150, 400), paragraphs(300, 600, 150, 400));
    expect(written(pairs)).toEqual(['0-0', '1+2-1', '3-2', '4-3']);
  });

  it('leaves a block alone that stands in the first list only', () => {
    const pairs = pairByLength(paragraphs(300, 120, 900, 150, 410), paragraphs(300, 120, 150, 410));
    expect(written(pairs)).toEqual(['0-0', '1-1', '2-', '3-2', '4-3']);
  });

  it('leaves a block alone that stands in the second list only', () => {
    const pairs = pairByLength(paragraphs(300, 120, 150, 410), paragraphs(300, 120, 900, 150, 410));
    expect(written(pairs)).toEqual(['0-0', '1-1', '-2', '2-3', '3-4']);
  });

  it('pairs headings with headings when a paragraph between them is missing', () => {
    const first = [heading, ...paragraphs(300, 210), heading, ...paragraphs(180)];
    const second = [heading, ...paragraphs(300), heading, ...paragraphs(180)];
    expect(written(pairByLength(first, second))).toEqual(['0-0', '1-1', '2-', '3-2', '4-3']);
  });

  it('leaves blocks of different kinds alone where nothing else fits', () => {
    expect(written(pairByLength([heading], paragraphs(20)))).not.toContain('0-0');
  });

  it('is not misled by a ratio that an abridgement has falsified', () => {
    const whole = [300, 90, 410, 150, 260, 520, 75, 330];
    const translated = whole.filter((_, index) => index !== 2 && index !== 6).map((length) => Math.round(length * 0.9));
    expect(written(pairByLength(paragraphs(...whole), paragraphs(...translated)))).toEqual(
      '0-0 1-1 2- 3-2 4-3 5-4 6- 7-5'.split(' '),
    );
  });

  it.each([
    [0, 0],
    [0, 3],
    [3, 0],
    [1, 200],
    [200, 1],
  ])('gives every block a pair when there are %i and %i', (ours, theirs) => {
    const pairs = pairByLength(repeat(ours), repeat(theirs));
    expect(pairs.flatMap(({ first }) => first)).toEqual(upTo(ours));
    expect(pairs.flatMap(({ second }) => second)).toEqual(upTo(theirs));
  });

  it('puts every block in exactly one pair and keeps both orders, whatever the lengths', () => {
    const measure = fc.record({
      kind: fc.constantFrom('paragraph', 'heading 2', 'list'),
      length: fc.integer({ min: 0, max: 5000 }),
    });
    const list = fc.array(measure, { maxLength: 60 });
    fc.assert(
      fc.property(list, list, (first, second) => {
        const pairs = pairByLength(first, second);
        expect(pairs.flatMap((pair) => pair.first)).toEqual(upTo(first.length));
        expect(pairs.flatMap((pair) => pair.second)).toEqual(upTo(second.length));
        for (const pair of pairs) {
          expect(pair.first.length + pair.second.length).toBeGreaterThan(0);
          expect(Math.max(pair.first.length, pair.second.length)).toBeLessThanOrEqual(2);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes time in proportion to the number of blocks', () => {
    const few = timeOf(500);
    const many = timeOf(2000);
    // Four times as many blocks: sixteen times the time if every block were tried with every other.
    expect(many / few).toBeLessThan(9);
  }, 60_000);
});

function timeOf(count: number): number {
  const first = repeat(count);
  const second = repeat(count + 1);
  const times = upTo(2).map(() => {
    const start = performance.now();
    pairByLength(first, second);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Blocks of many lengths, the same at every call. */
function repeat(count: number): Measure[] {
  return upTo(count).map((index) => ({
    kind: index % 9 === 0 ? 'heading 2' : 'paragraph',
    length: 20 + ((index * 7919) % 400),
  }));
}

function upTo(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
