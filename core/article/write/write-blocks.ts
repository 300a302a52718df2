import type { Block } from '../block';
import { blockWriters } from './block-writers';
import type { Place } from './place';

/** Blocks as Markdown, an empty line between them. `taken`: markers that a list at the beginning must not use. */
export function writeBlocks(blocks: readonly Block[], taken: readonly string[] = []): string {
  const written: string[] = [];
  for (const block of blocks) {
    const before = written.at(-1);
    // Two lists in a row would become one if their markers were alike.
    const last = before === undefined ? taken : (/^(?:[-*+]|\d+([.)]))/.exec(before) ?? []).map((mark) => mark ?? '');
    const text = writeBlock(block, { taken: [...last] });
    if (text !== '') written.push(text);
  }
  return written.join('\n\n');
}

function writeBlock(block: Block, place: Place): string {
  // One entry a type, so the writer fits its block; TypeScript cannot follow a union through a table.
  const write = blockWriters[block.type] as (block: Block, place: Place) => string;
  return write(block, place);
}
