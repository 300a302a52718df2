import type { LanguageTag } from '../languages/table';
import type { Span } from '../text/span';

/** A sentence, a heading or a title in which something was found. */
export type FoundPassage = {
  readonly language: LanguageTag;
  readonly place: 'title' | 'byline' | 'tags' | 'heading' | 'body';
  /** The passage as its edition has it, code point for code point. */
  readonly text: string;
  /** Stretches of `text` that were found, whole words with their vowel signs, in UTF-16 units, in order, apart. */
  readonly marks: readonly Span[];
  /** What says the same in the language that stands beside it; null where nothing does. */
  readonly counterpart: { readonly language: LanguageTag; readonly text: string } | null;
  /** Number of the sentence in the pair of editions it is opened in (`#s12`); null for what is no sentence of the text. */
  readonly sentence: number | null;
  /** The further edition that must be chosen to see it (`?with=fr`); null where the reader's own pair has it. */
  readonly beside: LanguageTag | null;
};

/** An article in which something was found, with its best passages, the best first. */
export type FoundArticle = {
  readonly slug: string;
  readonly publishedAt: string;
  /** Titles of the pair that the reader opens with. */
  readonly titles: readonly { readonly language: LanguageTag; readonly text: string }[];
  readonly passages: readonly FoundPassage[];
};

/** One page of what was found, the best first. */
export type SearchPage = {
  readonly articles: readonly FoundArticle[];
  /** How many articles were found; `atLeast` where not all were counted. */
  readonly total: number;
  readonly atLeast: boolean;
  /** What asks for the next page; null on the last. */
  readonly cursor: string | null;
  /** A query with a word of the library in place of one it does not have; null where nothing is near. */
  readonly didYouMean: string | null;
};
