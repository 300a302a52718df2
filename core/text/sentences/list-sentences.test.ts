import { describe, expect, it } from 'vitest';
import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';
import { textOfInlines } from '../../article/text-of';
import { listSentences } from './list-sentences';

const text = (value: string): readonly Inline[] => [{ type: 'text', text: value }];
const paragraph = (value: string): Block => ({ type: 'paragraph', children: text(value) });
const read = (block: Block) =>
  listSentences(block, 'en').map(({ line, nth, inlines }) => `${line}.${nth} ${textOfInlines(inlines)}`);

describe('listSentences', () => {
  it('lists the sentences of a paragraph and of a heading', () => {
    expect(read(paragraph('One. Two.'))).toEqual(['0.0 One. ', '0.1 Two.']);
    expect(read({ type: 'heading', level: 2, children: text('Why? A story') })).toEqual(['0.0 Why? ', '0.1 A story']);
  });

  it('begins anew with every paragraph of a list and a quote, in reading order', () => {
    const inner: Block = { type: 'quote', children: [paragraph('four. Five'), paragraph('six')] };
    const list: Block = {
      type: 'list',
      ordered: false,
      start: 1,
      items: [[paragraph('One. Two')], [paragraph('three'), inner]],
    };
    expect(read(list)).toEqual(['0.0 One. ', '0.1 Two', '1.0 three', '2.0 four. ', '2.1 Five', '3.0 six']);
  });

  it('begins anew with every cell of a table, an empty one counted as a text without sentences', () => {
    const table: Block = {
      type: 'table',
      alignments: [null, null],
      head: [text('Day'), []],
      rows: [[text('Monday. Rain.'), text('80')]],
    };
    expect(read(table)).toEqual(['0.0 Day', '2.0 Monday. ', '2.1 Rain.', '3.0 80']);
  });

  it('lists the sentences of a caption, and none of code and breaks', () => {
    expect(read({ type: 'figure', image: 'a.png', alt: 'No. Yes.', caption: text('One. Two.') })).toHaveLength(2);
    expect(read({ type: 'code', text: 'One. Two.', language: null })).toEqual([]);
    expect(read({ type: 'thematicBreak' })).toEqual([]);
  });
});
