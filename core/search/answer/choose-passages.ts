import type { SearchQuery } from '../search-query';
import type { Searched } from './find-matches';
import { scorePassage } from './score-edition';
import { type WeighedPassage, weighPassages } from './weigh-passages';

/** A passage to show: its place among the passages of its edition, and which of its words were found, from 0. */
export type ChosenPassage = { readonly passage: number; readonly words: readonly number[] };

const mostPassages = 3;

/**
 * The passages of an edition that answer a query best, the best first, three at most. After the first, passages that
 * hold what those before do not come before others. Nothing is left out only for being little: a title without a word
 * of the query is not among them, though.
 */
export function choosePassages(edition: Searched, query: SearchQuery): ChosenPassage[] {
  const left = weighPassages(edition, query);
  const chosen: WeighedPassage[] = [];
  const had = new Set<number>();
  while (chosen.length < mostPassages && left.length > 0) {
    const news = left.map(({ likeness }) => likeness.filter((like, asked) => like > 0 && !had.has(asked)).length);
    const best = left.reduce(
      (best, passage, at) => {
        const value = scorePassage(passage) + (had.size > 0 ? 10 * (news[at] ?? 0) : 0);
        return value > best.value ? { at, value } : best;
      },
      { at: 0, value: Number.NEGATIVE_INFINITY },
    );
    for (const passage of left.splice(best.at, 1)) {
      chosen.push(passage);
      for (const [asked, like] of passage.likeness.entries()) if (like > 0) had.add(asked);
    }
  }
  return chosen.map(({ passage, places, start }) => ({ passage, words: places.map((place) => place - start) }));
}
