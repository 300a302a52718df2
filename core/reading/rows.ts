import { pairBlocks } from '../align/pair-blocks';
import type { Edition } from '../article/article';
import type { Block } from '../article/block';
import { languageTags } from '../languages/table';

/** A block with its place in its edition. */
export type PlacedBlock = { readonly block: Block; readonly place: number };

/** A pair as it is shown. `number` counts from 1 and is the same in every locale. */
export type Row = {
  readonly number: number;
  readonly first: readonly PlacedBlock[];
  readonly second: readonly PlacedBlock[];
};

/**
 * The rows of two editions. They are paired in the order of the language table, whichever of them is shown first, so
 * that a row has the same number and the same content in both locales.
 */
export function toRows(first: Edition, second: Edition): Row[] {
  const turned = languageTags.indexOf(first.language) > languageTags.indexOf(second.language);
  const [one, other] = turned ? [second, first] : [first, second];
  return pairBlocks(one.blocks, other.blocks, [one.language, other.language]).map((pair, index) => {
    const ones = placed(one, pair.first);
    const others = placed(other, pair.second);
    return { number: index + 1, first: turned ? others : ones, second: turned ? ones : others };
  });
}

/** The rows of an article read in one language: a block a row. */
export function toSingleRows(edition: Edition): Row[] {
  return edition.blocks.map((block, place) => ({ number: place + 1, first: [{ block, place }], second: [] }));
}

function placed(edition: Edition, places: readonly number[]): PlacedBlock[] {
  return places.flatMap((place) => {
    const block = edition.blocks[place];
    return block === undefined ? [] : [{ block, place }];
  });
}
