import type { Block } from '../article/block';
import { textOf } from '../article/text-of';
import type { LanguageTag } from '../languages/table';
import { alignAround } from './align-around';
import type { Link } from './link';
import { blockMoves } from './moves';
import type { Pair } from './pair';

/**
 * Pairs the blocks of two editions by what they say and what they are. Every block is in exactly one pair and the order
 * of both sides is kept. `given` are pairs that come out as they are: `alignAround` says what may be given.
 */
export function pairBlocks(
  first: readonly Block[],
  second: readonly Block[],
  languages: readonly [LanguageTag, LanguageTag] = ['en', 'ar'],
  given: readonly Pair[] = [],
): Link[] {
  const kinds = [first.map(kindOf), second.map(kindOf)] as const;
  return alignAround(first.map(textOf), second.map(textOf), languages, given, { kinds, moves: blockMoves });
}

/** What counterparts have in common beyond their words: the type, and a heading's level. A paragraph may be anything's. */
function kindOf(block: Block): string | undefined {
  if (block.type === 'paragraph') return undefined;
  return block.type === 'heading' ? `heading ${block.level}` : block.type;
}
