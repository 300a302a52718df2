import { describe, expect, it } from 'vitest';
import type { Edition } from '../article/article';
import type { Block } from '../article/block';
import { readingMinutes } from './reading-minutes';

const of = (...blocks: Block[]) => readingMinutes({ blocks } as unknown as Edition);
const paragraph = (text: string): Block => ({ type: 'paragraph', children: [{ type: 'text', text }] });

describe('readingMinutes', () => {
  it.each([
    [0, 0],
    [99, 0],
    [100, 1],
    [299, 1],
    [300, 2],
    [2200, 11],
  ])('takes %i words to be %i minutes', (words, minutes) => {
    expect(of(paragraph('كلمة '.repeat(words)))).toBe(minutes);
  });

  it('counts the words of every block and does not join the last word of one with the first of the next', () => {
    expect(of(...Array.from({ length: 100 }, () => paragraph('word')))).toBe(1);
  });

  it('counts the words of lists, quotes and tables', () => {
    const words = paragraph('word '.repeat(100));
    const cells = [[{ type: 'text', text: 'word '.repeat(100) } as const]];
    expect(
      of(
        { type: 'list', ordered: false, start: 1, items: [[words], [words]] },
        { type: 'quote', children: [words] },
        { type: 'table', alignments: [null], head: cells, rows: [] },
      ),
    ).toBe(2);
  });

  it('counts no words between empty lines', () => {
    expect(of(paragraph('   \u00A0 '), { type: 'thematicBreak' })).toBe(0);
  });
});
