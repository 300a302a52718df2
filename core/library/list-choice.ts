import type { LanguageTag } from '../languages/table';
import type { ArticleSummary } from './article-summary';
import type { ArticleLength, ListOrder } from './list-values';

/** Which articles are listed, and how. What is null or empty asks for nothing. */
export type ListChoice = {
  /** Languages that an article must have all of. */
  readonly languages: readonly LanguageTag[];
  readonly tag: string | null;
  /** A name as an edition gives it, in any language; compared without case, accents and vowel signs. */
  readonly author: string | null;
  readonly year: number | null;
  readonly length: ArticleLength | null;
  readonly order: ListOrder;
  /** Language of the reader: titles are sorted as this language sorts them, by the title that this reader sees first. */
  readonly reader: LanguageTag;
  /** From 1; a page beyond the last one is empty. */
  readonly page: number;
  /** Articles a page, 1 to 1,000. */
  readonly size: number;
};

/** A value that articles can be chosen by, and how many of the articles that fit the rest of the choice have it. */
export type Counted<Value> = { readonly value: Value; readonly count: number };

/** One page of a list. */
export type Listing = {
  readonly articles: readonly ArticleSummary[];
  /** Articles that fit the choice, on all pages. */
  readonly total: number;
  /**
   * What the list can be narrowed by: for each kind the values among the articles that fit the choice without that kind,
   * the commonest first (years: the latest first); of tags and authors at most 50.
   */
  readonly narrowing: {
    readonly pairs: readonly Counted<readonly [LanguageTag, LanguageTag]>[];
    readonly tags: readonly Counted<string>[];
    /** Names as the reader's edition gives them. */
    readonly authors: readonly Counted<string>[];
    readonly years: readonly Counted<number>[];
    readonly lengths: readonly Counted<ArticleLength>[];
  };
};
