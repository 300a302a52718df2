import type { LanguageTag } from '../languages/table';
import { languageTags } from '../languages/table';
import type { ArticleSummary } from './article-summary';
import { authorKeys } from './author-keys';
import { commonestOf, commonestTexts, countValues } from './commonest';
import { type ChoiceKind, fitsChoice } from './fits-choice';
import { foldName } from './fold-name';
import { lengthOf } from './length-of';
import type { ListChoice, Listing } from './list-choice';
import { articleLengths } from './list-values';
import { authorShownTo } from './shown-to';
import { yearOf } from './year-of';

/** Every two languages, in the order of the language table. */
export const languagePairs: readonly (readonly [LanguageTag, LanguageTag])[] = languageTags.flatMap((one, at) =>
  languageTags.slice(at + 1).map((other) => [one, other] as const),
);

/** What a list can be narrowed by: each count is the total of the list so narrowed. */
export function narrowList(articles: readonly ArticleSummary[], choice: ListChoice): Listing['narrowing'] {
  const without = (kind: ChoiceKind) => articles.filter((article) => fitsChoice(article, choice, kind));
  const forPairs = without('languages');
  const forLengths = without('length').map(lengthOf);
  const years = countValues(without('year').map(yearOf));
  return {
    pairs: commonestOf(languagePairs, ([one, other]) => {
      return forPairs.filter(({ editions }) => editions[one] !== undefined && editions[other] !== undefined).length;
    }),
    tags: commonestTexts(countValues(without('tag').flatMap(({ tags }) => [...new Set(tags)]))),
    authors: narrowByAuthor(without('author'), choice.reader),
    years: years.toSorted((one, other) => other.value - one.value),
    lengths: commonestOf(articleLengths, (length) => forLengths.filter((other) => other === length).length),
  };
}

function narrowByAuthor(articles: readonly ArticleSummary[], reader: LanguageTag) {
  const shown = articles.flatMap((article) => authorShownTo(reader, article) ?? []);
  const counts = countValues(articles.flatMap(authorKeys));
  return toNamedAuthors(
    countValues(shown).map(({ value }) => value),
    counts,
  );
}

/**
 * Authors under one of the names that a reader is shown, the first by its characters of those that are compared as one;
 * `counts` are of the names as they are compared.
 */
export function toNamedAuthors(
  shown: readonly string[],
  counts: readonly { readonly value: string; readonly count: number }[],
) {
  const names = new Map<string, string>();
  for (const name of shown) {
    const key = foldName(name);
    const known = names.get(key);
    if (known === undefined || name < known) names.set(key, name);
  }
  return commonestTexts(
    counts.flatMap(({ value, count }) => {
      const name = names.get(value);
      return name === undefined ? [] : [{ value: name, count }];
    }),
  );
}
