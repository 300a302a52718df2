import type { Article, Edition } from '../../article/article';
import { type PlacedBlock, type Row, toRows, toSingleRows } from '../../reading/rows';
import { numbersOf } from '../../reading/sentence-link';
import { listSentences } from '../../text/sentences/list-sentences';

/** A sentence of an edition in a pair: its number on the page, and which sentences of the other edition say the same. */
export type NumberedSentence = { readonly number: number; readonly counterpart: readonly number[] };

/** The sentences of both editions of a pair, by their place among all sentences of the edition. */
type NumberedPair = {
  readonly first: readonly NumberedSentence[];
  readonly second: readonly NumberedSentence[];
};

/** How many sentences stand before each block of an edition, and in all. */
function countBefore({ blocks, language }: Edition): number[] {
  const before = [0];
  for (const block of blocks) before.push((before.at(-1) ?? 0) + listSentences(block, language).length);
  return before;
}

/** Numbers the sentences of two editions as the page that shows them side by side does (`#s12`). */
export function numberSentences(first: Edition, second: Edition, corrections: Article['corrections']): NumberedPair {
  const sides = { first: [] as NumberedSentence[], second: [] as NumberedSentence[] };
  const before = { first: countBefore(first), second: countBefore(second) };
  for (const row of toRows(first, second, corrections)) {
    const places = {
      first: sentencePlaces(row.first, before.first),
      second: sentencePlaces(row.second, before.second),
    };
    let number = row.sentences.number;
    for (const link of row.sentences.links) {
      const one = places.first.splice(0, link.first);
      const other = places.second.splice(0, link.second);
      for (const [nth, place] of one.entries()) sides.first[place] = { number: number + nth, counterpart: other };
      for (const [nth, place] of other.entries()) sides.second[place] = { number: number + nth, counterpart: one };
      number += numbersOf(link);
    }
  }
  return sides;
}

/** Numbers the sentences of an article that has one edition. */
export function numberAlone(edition: Edition): NumberedSentence[] {
  return toSingleRows(edition).flatMap(({ sentences }: Row) =>
    sentences.first.map((_, nth) => ({ number: sentences.number + nth, counterpart: [] })),
  );
}

/** Places of the sentences of a row's blocks among all of their edition. */
function sentencePlaces(blocks: readonly PlacedBlock[], before: readonly number[]): number[] {
  return blocks.flatMap(({ place }) => {
    const from = before[place] ?? 0;
    return Array.from({ length: (before[place + 1] ?? from) - from }, (_, nth) => from + nth);
  });
}
