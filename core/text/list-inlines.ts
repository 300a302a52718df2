import type { Block } from '../article/block';
import type { Inline } from '../article/inline';

/** The marked-up texts of a block in reading order, each a line of its own; none for code, whose text is not prose. */
export function listInlines(block: Block): readonly (readonly Inline[])[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [block.children];
    case 'list':
      return block.items.flat().flatMap(listInlines);
    case 'quote':
      return block.children.flatMap(listInlines);
    case 'figure':
      return [block.caption];
    case 'table':
      return [block.head, ...block.rows].flat();
    case 'code':
    case 'thematicBreak':
      return [];
  }
}
