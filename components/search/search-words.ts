import type { LanguageTag } from '@/core/languages/table';
import type { SearchFaultReason } from '@/core/search/search-answer';
import type { FoundPassage } from '@/core/search/search-page';

/** Why a search could not be made, beside what is wrong with the question. */
export type FailureReason = 'offline' | 'unavailable' | 'tooMany' | 'failed';

/** The words of the search, in the page's locale. */
export type SearchWords = {
  readonly title: string;
  readonly label: string;
  readonly placeholder: string;
  readonly submit: string;
  readonly suggestions: string;
  readonly results: string;
  /** Holds `{query}`. */
  readonly didYouMean: string;
  readonly openAt: string;
  readonly noCounterpart: string;
  readonly more: string;
  readonly loadingMore: string;
  readonly fromFirst: string;
  readonly tryAgain: string;
  readonly tips: { readonly fewer: string; readonly quotes: string; readonly narrower: string };
  /** Of running text it is not said. */
  readonly place: { readonly [place in Exclude<FoundPassage['place'], 'body'>]: string };
  readonly failures: { readonly [reason in FailureReason]: string };
  readonly faults: { readonly [reason in SearchFaultReason]: string };
  /** What the locale's readers call each language. */
  readonly languages: { readonly [tag in LanguageTag]: string };
};
