import type { LanguageTag } from '../languages/table';

/** An article in a feed. Addresses are whole where the site's address is known, and begin with `/` otherwise. */
export type FeedEntry = {
  /** Whole, and the same for as long as the article is here. */
  readonly id: string;
  readonly address: string;
  /** The same article in the other locales. */
  readonly versions: readonly { readonly locale: LanguageTag; readonly address: string }[];
  readonly markdown: string;
  readonly image: string;
  /** Language of title and summary. */
  readonly language: LanguageTag;
  /** Plain text, its fragments isolated. */
  readonly title: string;
  readonly summary: string;
  /** Local date and time, as articles carry it. */
  readonly publishedAt: string;
  readonly authors: readonly string[];
  readonly tags: readonly string[];
  readonly rights: string | null;
  /** Address of the page that the article comes from. */
  readonly source: string | null;
  /** Both editions; each part says its language and direction. */
  readonly html: string;
};

/** The newest articles, for readers of one locale. */
export type Feed = {
  readonly id: string;
  /** The locale, as a language: what its own words are written in. */
  readonly language: LanguageTag;
  readonly title: string;
  readonly description: string;
  /** Who answers for it: the name of the house. */
  readonly author: string;
  /** Address of the library. */
  readonly home: string;
  readonly atom: string;
  readonly json: string;
  readonly entries: readonly FeedEntry[];
};
