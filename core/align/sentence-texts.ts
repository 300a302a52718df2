import type { Edition } from '../article/article';
import { textOfInlines } from '../article/text-of';
import { listSentences } from '../text/sentences/list-sentences';

/** The texts of the sentences of each block of an edition, in order. */
export function sentenceTextsOf({ blocks, language }: Edition): string[][] {
  return blocks.map((block) => listSentences(block, language).map(({ inlines }) => textOfInlines(inlines)));
}
