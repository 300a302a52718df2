import { leastSure } from '../align/least-sure';
import type { EditionPair } from '../align/pair-editions';
import type { Edition } from '../article/article';
import type { Inline } from '../article/inline';
import { listSentences } from '../text/sentences/list-sentences';
import { numbersOf, type SentenceLink } from './sentence-link';

/** The sentences of a row, as a page needs them to point at one: where each ends, and which say the same. */
export type RowSentences = {
  /** Number of the row's first sentence in the article, from 1. */
  readonly number: number;
  /** Length of each sentence of a side as it stands on the page, in UTF-16 code units; together, the side's text. */
  readonly first: readonly number[];
  readonly second: readonly number[];
  /** In the order of the text; together, all sentences of either side. */
  readonly links: readonly SentenceLink[];
};

/** How many numbers the sentences of a row take. */
export function countNumbers({ links }: RowSentences): number {
  return links.reduce((sum, link) => sum + numbersOf(link), 0);
}

/** The sentences of a pair of blocks. `number` is that of the first one. */
export function toRowSentences(pair: EditionPair, first: Edition, second: Edition, number: number): RowSentences {
  return {
    number,
    first: lengthsOf(first, pair.first),
    second: lengthsOf(second, pair.second),
    links: pair.sentences.map((link) => ({
      first: link.first.length,
      second: link.second.length,
      unsure: link.confidence < leastSure,
    })),
  };
}

/** The sentences of a block that is read alone: each stands for itself. */
export function toSingleSentences(edition: Edition, place: number, number: number): RowSentences {
  const lengths = lengthsOf(edition, [place]);
  return { number, first: lengths, second: [], links: lengths.map(() => ({ first: 1, second: 0, unsure: false })) };
}

function lengthsOf({ blocks, language }: Edition, places: readonly number[]): number[] {
  return places.flatMap((place) => {
    const block = blocks[place];
    return block === undefined ? [] : listSentences(block, language).map(({ inlines }) => lengthOf(inlines));
  });
}

/** Length on the page: a set line break and the number of a note are no text there. */
function lengthOf(inlines: readonly Inline[]): number {
  return inlines.reduce((sum, inline) => {
    if ('children' in inline) return sum + lengthOf(inline.children);
    return inline.type === 'text' || inline.type === 'code' ? sum + inline.text.length : sum;
  }, 0);
}
