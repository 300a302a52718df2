import type { Article } from '../../core/article/article';
import type { Fault } from '../../core/article/fault';
import type { LanguageTag } from '../../core/languages/table';
import type { ArticleSummary } from '../../core/library/article-summary';
import type { ListChoice, Listing } from '../../core/library/list-choice';
import type { SearchPage } from '../../core/search/search-page';
import type { SearchQuery } from '../../core/search/search-query';
import type { Draft, StoredImage, Written } from '../content/content-store';

export type SearchRequest = {
  readonly query: SearchQuery;
  /** Language of the reader: it decides which pair of editions a passage is opened in. */
  readonly reader: LanguageTag;
  /** Articles to pass over, from the cursor. */
  readonly offset: number;
  /** Articles a page, 1 to 50. */
  readonly size: number;
};

/** What an editor should know of a library. */
export type StoreReport = {
  /** Why articles are left out. */
  readonly faults: readonly Fault[];
  /** Corrections of a pairing to look at. */
  readonly notices: readonly Fault[];
};

/**
 * Where the library is kept. What is asked for and is not there is null or empty; a store that cannot be reached rejects
 * with `StoreUnavailable`, and works again when it can.
 */
export type ArticleStore = {
  readonly list: (choice: ListChoice) => Promise<Listing>;
  /** One article; null where it is unknown or has a fault. */
  readonly read: (slug: string) => Promise<Article | null>;
  readonly readImage: (slug: string, name: string) => Promise<StoredImage | null>;
  /** The articles before (newer) and after (older) one, newest first. */
  readonly findNeighbours: (slug: string) => Promise<{ previous: ArticleSummary | null; next: ArticleSummary | null }>;
  /** Articles that share tags and telling words with one, the nearest first. */
  readonly findRelated: (slug: string, most: number) => Promise<readonly ArticleSummary[]>;
  readonly search: (request: SearchRequest) => Promise<SearchPage>;
  /** Words of the library that begin as the last word of `text` does, the commonest first, as they are written. */
  readonly suggest: (text: string, most: number) => Promise<readonly string[]>;
  /** Writes whole or not at all; changes nothing that exists unless told to `overwrite`. */
  readonly write: (slug: string, draft: Draft, options: { readonly overwrite: boolean }) => Promise<Written>;
  /** Resolves when lists and search know all that lay in the store when this was called, with what is wrong with it. */
  readonly refresh: () => Promise<StoreReport>;
  /**
   * To be called with every request: what others changed in the store is looked for in the background, now and then, and
   * told (`articles-changed.ts`). Takes no time and never throws.
   */
  readonly noticeChanges: () => void;
};
