import type { ArticleSummary } from './article-summary';
import { authorKeys } from './author-keys';
import { foldName } from './fold-name';
import { lengthOf } from './length-of';
import type { ListChoice } from './list-choice';
import { yearOf } from './year-of';

/** What articles can be chosen by. */
export type ChoiceKind = 'languages' | 'tag' | 'author' | 'year' | 'length';

const fitsKind: { readonly [kind in ChoiceKind]: (article: ArticleSummary, choice: ListChoice) => boolean } = {
  languages: ({ editions }, { languages }) => languages.every((language) => editions[language] !== undefined),
  tag: ({ tags }, { tag }) => tag === null || tag === '' || tags.includes(tag),
  author: (article, { author }) => author === null || author === '' || authorKeys(article).includes(foldName(author)),
  year: (article, { year }) => year === null || yearOf(article) === year,
  length: (article, { length }) => length === null || lengthOf(article) === length,
};

const kinds = Object.keys(fitsKind) as ChoiceKind[];

/** True for an article that fits the choice; what the choice says of the kind `without` is not asked. */
export function fitsChoice(article: ArticleSummary, choice: ListChoice, without?: ChoiceKind): boolean {
  return kinds.every((kind) => kind === without || fitsKind[kind](article, choice));
}
