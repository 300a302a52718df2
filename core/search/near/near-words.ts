import { distance } from 'fastest-levenshtein';
import { toQueryText } from '../query/to-query-text';
import type { QueryWord, SearchQuery } from '../search-query';
import { foldWord } from '../words/fold-word';

/** A word of the library that may have been meant. */
export type NearWord = {
  readonly folded: string;
  readonly written: string;
  /** How many editions have it. */
  readonly editions: number;
};

/** Where to look for words near to one: a slip of the finger leaves the beginning or the end as it was. */
export type NearRange = {
  readonly prefix: string;
  readonly suffix: string;
  readonly least: number;
  readonly most: number;
};

/** Words of fewer letters have too many neighbours: one letter makes نار of نور. */
const shortest = 5;
/** From so many letters on two slips are forgiven. */
const long = 8;

/** The words of a query that may be corrected where the library has none of their forms. The article is no letter of a word. */
export function correctable(query: SearchQuery): QueryWord[] {
  return query.words.filter(({ folded }) => folded.replace(/^ال/, '').length >= shortest && /^\p{L}+$/u.test(folded));
}

/** What an index looks for near a folded word: words of such a length with this beginning or this end. */
export function nearRange(folded: string): NearRange {
  // The two letters in the middle may have changed places.
  const half = (folded.length - 1) >> 1;
  const slips = slipsIn(folded);
  return {
    prefix: folded.slice(0, half),
    suffix: folded.slice(folded.length - half),
    least: folded.length - slips,
    most: folded.length + slips,
  };
}

/** The nearest of some words, of equals the one that most editions have; null where none is near enough. */
export function chooseNearest(folded: string, words: readonly NearWord[]): NearWord | null {
  const [nearest] = words
    .filter((word) => word.folded !== folded && word.folded.length >= shortest)
    .map((word) => ({ word, slips: countSlips(folded, word.folded) }))
    .filter(({ slips }) => slips <= slipsIn(folded))
    .sort(
      (one, other) =>
        one.slips - other.slips ||
        other.word.editions - one.word.editions ||
        (one.word.folded < other.word.folded ? -1 : 1),
    );
  return nearest?.word ?? null;
}

/** The query as text, with words that are near in place of those that the library lacks. */
export function correctQuery(query: SearchQuery, nearest: ReadonlyMap<QueryWord, NearWord>): string {
  const words = query.words.map((word) => {
    const near = nearest.get(word);
    return near === undefined ? word : { ...word, exact: foldWord(near.written).exact };
  });
  return toQueryText({ ...query, words });
}

function slipsIn(folded: string): number {
  return folded.length >= long ? 2 : 1;
}

/** Letters added, left out or changed; two that changed places are one slip. */
function countSlips(one: string, other: string): number {
  const slips = distance(one, other);
  if (slips !== 2 || one.length !== other.length) return slips;
  const at = [...one].findIndex((letter, place) => letter !== other.charAt(place));
  const swapped = one.slice(0, at) + one.charAt(at + 1) + one.charAt(at) + one.slice(at + 2);
  return swapped === other ? 1 : 2;
}
