import type { Edition } from '../article/article';
import type { Link } from './link';
import { pairBlocks } from './pair-blocks';
import { pairSentences } from './pair-sentences';
import { sentenceTextsOf } from './sentence-texts';

/** Blocks of two editions that say the same, and which of their sentences do. */
export type EditionPair = Link & {
  /** Links of the sentences of the pair's blocks, counted from 0 through the blocks of either side. */
  readonly sentences: readonly Link[];
};

/**
 * Pairs two editions: their blocks, and the sentences inside each pair of blocks. Every block is in one pair, every
 * sentence (`sentenceTextsOf` lists them) in one link of its pair, and the order of both sides is kept.
 */
export function pairEditions(first: Edition, second: Edition): EditionPair[] {
  const languages = [first.language, second.language] as const;
  const pairs = pairBlocks(first.blocks, second.blocks, languages);
  const links = pairSentences(pairs, sentenceTextsOf(first), sentenceTextsOf(second), languages);
  return pairs.map((pair, at) => ({ ...pair, sentences: links[at] ?? [] }));
}
