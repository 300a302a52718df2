import { describe, expect, it } from 'vitest';
import type { Block } from './block';
import type { Inline } from './inline';
import { textOf, textOfBlocks, textOfInlines } from './text-of';

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (words: string): Block => ({ type: 'paragraph', children: [text(words)] });

const cases: [Block, string][] = [
  [{ type: 'heading', level: 3, children: [text('طباعة')] }, 'طباعة'],
  [paragraph('A text.'), 'A text.'],
  [
    { type: 'list', ordered: true, start: 3, items: [[paragraph('one')], [paragraph('two'), paragraph('three')]] },
    'one\ntwo\nthree',
  ],
  [{ type: 'quote', children: [paragraph('one'), paragraph('two')] }, 'one\ntwo'],
  [{ type: 'figure', image: 'bridge.png', alt: 'A bridge', caption: [text('The bridge.')] }, 'The bridge.'],
  [
    { type: 'table', alignments: [null, 'end'], head: [[text('a')], [text('b')]], rows: [[[text('1')], []]] },
    'a\nb\n1\n',
  ],
  [{ type: 'code', text: 'let x = 1;\n', language: 'js' }, 'let x = 1;\n'],
  [{ type: 'thematicBreak' }, ''],
];

describe('textOf', () => {
  it.each(cases.map(([block, words]) => [block.type, block, words] as const))(
    'gives the words of a %s',
    (_, block, words) => {
      expect(textOf(block)).toBe(words);
    },
  );

  it('leaves markup and the numbers of notes out, and code points as they are', () => {
    const inlines: Inline[] = [
      text('كِتَـابٌ\u200F '),
      { type: 'emphasis', children: [text('a'), { type: 'strong', children: [text('b')] }] },
      { type: 'strikethrough', children: [text('c')] },
      { type: 'noteReference', id: '1' },
      { type: 'lineBreak' },
      { type: 'link', href: 'https://example.org/', children: [{ type: 'code', text: 'd' }] },
    ];
    expect(textOfInlines(inlines)).toBe('كِتَـابٌ\u200F abc\nd');
  });

  it('sets several blocks apart by a line end', () => {
    expect(textOfBlocks([paragraph('one'), paragraph('two')])).toBe('one\ntwo');
    expect(textOfBlocks([])).toBe('');
  });
});
