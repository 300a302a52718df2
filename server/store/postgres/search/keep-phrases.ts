import type { KeyQuery } from '../../../../core/search/query/to-key-query';
import type { Session } from '../database';
import type { Place } from './find-places';
import { holdsPhrase } from './holds-phrase';
import { readConcordances } from './read-candidates';

/** Editions looked into together, and at most: a phrase of common words may be rare. */
const together = 200;
export const mostLookedInto = 1_000;

type Kept = {
  readonly kept: readonly Place[];
  /** True where not all places were looked into, or more fit than were asked for. */
  readonly more: boolean;
};

/**
 * The places whose edition has every phrase and none of those that it must not have, until they are `most` articles. The
 * index knows no order of words: it is looked up in the concordances.
 */
export async function keepPhrases(
  session: Session,
  places: readonly Place[],
  { phrases, nonePhrases }: KeyQuery,
  most: number,
): Promise<Kept> {
  const kept: Place[] = [];
  const articles = new Set<number>();
  let looked = 0;
  for (; looked < Math.min(places.length, mostLookedInto) && articles.size <= most; looked += together) {
    const group = places.slice(looked, looked + together);
    const concordances = await readConcordances(session, group);
    for (const [at, place] of group.entries()) {
      const concordance = concordances[at] ?? '';
      const fits =
        phrases.every((phrase) => holdsPhrase(concordance, phrase)) &&
        !nonePhrases.some((phrase) => holdsPhrase(concordance, phrase));
      if (!fits) continue;
      kept.push(place);
      articles.add(place.article);
    }
  }
  return { kept, more: looked < places.length || articles.size > most };
}
