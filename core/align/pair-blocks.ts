import type { Block } from '../article/block';
import { textOf } from '../article/text-of';
import type { Pair } from './pair';
import { pairByLength } from './pair-by-length';

/**
 * Pairs the blocks of two editions. Every block is in exactly one pair and the order of both sides is kept.
 *
 * Editions of the same structure (the same kinds of block in the same order) are paired one to one; any others by the
 * lengths of their blocks.
 */
export function pairBlocks(first: readonly Block[], second: readonly Block[]): Pair[] {
  if (sameStructure(first, second)) return first.map((_, index) => ({ first: [index], second: [index] }));
  return pairByLength(first.map(toMeasure), second.map(toMeasure));
}

function sameStructure(first: readonly Block[], second: readonly Block[]): boolean {
  return first.length === second.length && first.every((block, index) => kindOf(block) === kindOf(second[index]));
}

/** What must agree for two blocks to be counterparts at sight: the type, and a heading's level. */
function kindOf(block: Block | undefined): string {
  if (block === undefined) return '';
  return block.type === 'heading' ? `heading ${block.level}` : block.type;
}

/** Vowel signs do not count: an edition that is fully vowelled says no more than another. */
function toMeasure(block: Block): { kind: string; length: number } {
  return { kind: kindOf(block), length: Math.max(1, textOf(block).replace(/\p{M}/gu, '').length) };
}
