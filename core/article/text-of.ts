import type { Block } from './block';
import type { Inline } from './inline';

/** The words of a block, without its markup. Lines, cells and items are set apart by a line end. */
export function textOf(block: Block): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return textOfInlines(block.children);
    case 'list':
      return block.items.map(textOfBlocks).join('\n');
    case 'quote':
      return textOfBlocks(block.children);
    case 'figure':
      return textOfInlines(block.caption);
    case 'table':
      return [block.head, ...block.rows].map((row) => row.map(textOfInlines).join('\n')).join('\n');
    case 'code':
      return block.text;
    case 'thematicBreak':
      return '';
  }
}

/** The words of several blocks, a line end between them. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOf).join('\n');
}

/** The words of running text. A note's number is not among them: it is not a word of the text. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text' || inline.type === 'code') return inline.text;
      if (inline.type === 'lineBreak') return '\n';
      return inline.type === 'noteReference' ? '' : textOfInlines(inline.children);
    })
    .join('');
}
