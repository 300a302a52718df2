import { findPlaces } from '../../../../core/search/edition/find-places';

/** True where the folded words stand beside each other, in this order, in one passage of an edition. */
export function holdsPhrase(concordance: string, phrase: readonly string[]): boolean {
  const places = phrase.map((word) => {
    const { same, other } = findPlaces(concordance, `=${word}`);
    return new Set([...same, ...other]);
  });
  return [...(places[0] ?? [])].some((start) => places.every((there, nth) => there.has(start + nth)));
}
