import { leastSure } from '../align/least-sure';
import { pairEditions } from '../align/pair-editions';
import type { Edition } from '../article/article';
import type { Block } from '../article/block';
import type { Correction } from '../article/correction';
import { languageTags } from '../languages/table';
import { countNumbers, type RowSentences, toRowSentences, toSingleSentences } from './row-sentences';

/** A block with its place in its edition. */
export type PlacedBlock = { readonly block: Block; readonly place: number };

/** A pair as it is shown. `number` counts from 1 and is the same in every locale. */
export type Row = {
  readonly number: number;
  readonly first: readonly PlacedBlock[];
  readonly second: readonly PlacedBlock[];
  /** True where the pairing is for an editor to look at. */
  readonly unsure: boolean;
  readonly sentences: RowSentences;
};

/**
 * The rows of two editions. They are paired in the order of the language table, whichever of them is shown first, so
 * that a row and a sentence have the same number and the same content in both locales. Of the article's corrections
 * those hold that are about these two languages.
 */
export function toRows(first: Edition, second: Edition, corrections: readonly Correction[] = []): Row[] {
  const turned = languageTags.indexOf(first.language) > languageTags.indexOf(second.language);
  const [one, other] = turned ? [second, first] : [first, second];
  let next = 1;
  return pairEditions(one, other, corrections).map((pair, index) => {
    const sentences = toRowSentences(pair, one, other, next);
    next += countNumbers(sentences);
    const row = {
      number: index + 1,
      first: placed(one, pair.first),
      second: placed(other, pair.second),
      unsure: pair.confidence < leastSure,
      sentences,
    };
    return turned ? turn(row) : row;
  });
}

/** The rows of an article read in one language: a block a row. */
export function toSingleRows(edition: Edition): Row[] {
  let next = 1;
  return edition.blocks.map((block, place) => {
    const sentences = toSingleSentences(edition, place, next);
    next += countNumbers(sentences);
    return { number: place + 1, first: [{ block, place }], second: [], unsure: false, sentences };
  });
}

/** The row with its sides changed. */
function turn(row: Row): Row {
  const { first, second, links, number } = row.sentences;
  const turned = links.map((link) => ({ ...link, first: link.second, second: link.first }));
  return {
    ...row,
    first: row.second,
    second: row.first,
    sentences: { number, first: second, second: first, links: turned },
  };
}

function placed(edition: Edition, places: readonly number[]): PlacedBlock[] {
  return places.flatMap((place) => {
    const block = edition.blocks[place];
    return block === undefined ? [] : [{ block, place }];
  });
}
