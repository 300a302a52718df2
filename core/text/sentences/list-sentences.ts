import type { Block } from '../../article/block';
import type { Inline } from '../../article/inline';
import type { LanguageTag } from '../../languages/table';
import { listInlines } from '../list-inlines';
import { splitInlineSentences } from './split-inline-sentences';

/** A sentence of a block. Its number in the block is its index in the list. */
export type Sentence = {
  /** Which of the block's marked-up texts it stands in, counted from 0 as `listInlines` lists them. */
  readonly line: number;
  /** Its place among the sentences of that text, from 0. */
  readonly nth: number;
  readonly inlines: readonly Inline[];
};

/**
 * The sentences of a block in reading order. Every paragraph of a list's item or of a quote, every cell of a table (the
 * head first, row by row), and a caption begins anew. Code and thematic breaks have none.
 *
 * A renderer needs no paths: drawing a block it meets the same texts in the same order, and cuts each with
 * `splitInlineSentences`, so that a counter which goes up by one with every sentence gives the index in this list.
 */
export function listSentences(block: Block, language: LanguageTag): Sentence[] {
  return listInlines(block).flatMap((inlines, line) =>
    splitInlineSentences(inlines, language).map((sentence, nth) => ({ line, nth, inlines: sentence })),
  );
}
