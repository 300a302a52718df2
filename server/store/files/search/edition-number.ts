import { type LanguageTag, languageTags } from '../../../../core/languages/table';

/**
 * Editions are numbered by the day of their article, so that an index walks through them from the newest on and dates are
 * a stretch of it: a day's articles have `placesInDay` numbers, an article's editions `editionsInArticle`.
 */
export const editionsInArticle = 8;
const placesInDay = 2 ** 17;
/** Days from the year 0 to 1970, so that no number is negative. */
const daysBefore1970 = 719_528;
const millisecondsInDay = 86_400_000;

/** The first number that an article of a day (`YYYY-MM-DD`, or a longer time) can have. */
export function firstArticleOf(day: string): number {
  const days = Date.parse(`${day.slice(0, 10)}T00:00:00Z`) / millisecondsInDay + daysBefore1970;
  return days * placesInDay;
}

/** The first number of the day after. */
export function firstArticleAfter(day: string): number {
  return firstArticleOf(day) + placesInDay;
}

/** The number of an article's edition. */
export function editionNumber(article: number, language: LanguageTag): number {
  return article * editionsInArticle + languageTags.indexOf(language);
}

/** The article that an edition's number belongs to. */
export function articleOfEdition(edition: number): number {
  return Math.floor(edition / editionsInArticle);
}
