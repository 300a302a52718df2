import type { Edition } from './article';
import type { Block, TableCell } from './block';
import { tidyInlines } from './tidy-inlines';

/**
 * An edition in the form that a file can hold: running texts in normal form, nothing without content, tables as wide as
 * their heads. What is written and read again equals this.
 */
export function tidyEdition(edition: Edition): Edition {
  return {
    ...edition,
    blocks: tidyBlocks(edition.blocks),
    notes: edition.notes.map((note) => ({ id: note.id, blocks: tidyBlocks(note.blocks) })),
  };
}

function tidyBlocks(blocks: readonly Block[]): readonly Block[] {
  return blocks.flatMap(tidyBlock);
}

function tidyBlock(block: Block): readonly Block[] {
  switch (block.type) {
    case 'heading':
      return [{ ...block, children: tidyInlines(block.children) }];
    case 'paragraph': {
      const children = tidyInlines(block.children);
      return children.length === 0 ? [] : [{ ...block, children }];
    }
    case 'list':
      return block.items.length === 0 ? [] : [{ ...block, items: block.items.map(tidyBlocks) }];
    case 'quote':
      return [{ ...block, children: tidyBlocks(block.children) }];
    case 'figure':
      return [{ ...block, caption: tidyInlines(block.caption) }];
    case 'table': {
      if (block.head.length === 0) return [];
      const fill = (row: readonly TableCell[]) => block.head.map((_cell, column) => tidyInlines(row[column] ?? []));
      const alignments = block.head.map((_cell, column) => block.alignments[column] ?? null);
      return [{ ...block, alignments, head: fill(block.head), rows: block.rows.map(fill) }];
    }
    default:
      return [block];
  }
}
