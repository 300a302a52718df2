import type { LanguageTag } from '../languages/table';
import type { QueryFault } from './query/query-fault';
import type { FoundArticle, FoundPassage, SearchPage } from './search-page';

/** A passage with the address that opens the reader there. */
export type AnsweredPassage = FoundPassage & { readonly href: string };

/** An article in which something was found, as a reader of one locale is shown it. */
export type AnsweredArticle = Omit<FoundArticle, 'passages'> & {
  readonly href: string;
  /** The day of its publication, in words of the locale. */
  readonly published: string;
  readonly passages: readonly AnsweredPassage[];
};

/** One page of what was found, as a reader of one locale is shown it: what `/api/search` answers. */
export type SearchAnswer = Omit<SearchPage, 'articles'> & {
  readonly articles: readonly AnsweredArticle[];
  /** How much was found, in words of the locale. */
  readonly summary: string;
};

/** Why there is no answer to what was asked: a key of a message, and what the message names. */
export type SearchFault =
  | QueryFault
  | { readonly reason: 'empty'; readonly values: Record<string, never> }
  | { readonly reason: 'repeated'; readonly values: { readonly parameter: string } }
  | { readonly reason: 'unknownLocale'; readonly values: { readonly locale: string } };

export type SearchFaultReason = SearchFault['reason'];

/** Every reason, once. */
export const searchFaultReasons = [
  'empty',
  'tooLong',
  'noWords',
  'unknownFilter',
  'unknownLanguage',
  'badDate',
  'badCursor',
  'repeated',
  'unknownLocale',
] as const satisfies readonly SearchFaultReason[];

/** A text and its language. */
export type TextIn = { readonly language: LanguageTag; readonly text: string };
