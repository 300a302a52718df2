import type { LanguageTag } from '../languages/table';

/** A word asked for, in the forms that words of a text are compared by. */
export type QueryWord = {
  /** As it was written, in small letters. */
  readonly exact: string;
  /** Its spelling variants made one: no vowel signs, hamzas, case, accents; digits as ASCII. */
  readonly folded: string;
  /** Keys of its light stems (`keysOf`); a word of a text matches that has one of them. */
  readonly keys: readonly string[];
};

/** What a reader asked for, understood. Words and phrases must all be found in one edition of an article. */
export type SearchQuery = {
  readonly words: readonly QueryWord[];
  /** Words that stand beside each other in this order, folded but not stemmed. */
  readonly phrases: readonly (readonly QueryWord[])[];
  /** Articles are left out whose edition has one of these. */
  readonly excluded: readonly QueryWord[];
  /** Or one of these phrases. */
  readonly excludedPhrases: readonly (readonly QueryWord[])[];
  /** Folded words with a space between them. Any of the authors, of any edition; any of the languages; all of the tags. */
  readonly authors: readonly string[];
  readonly languages: readonly LanguageTag[];
  readonly tags: readonly string[];
  /** Days, `YYYY-MM-DD`: published before the first, on or after the second. */
  readonly before: string | null;
  readonly after: string | null;
};
