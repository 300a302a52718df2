import type { Article } from '../../../core/article/article';

/** What an engine is measured with. `place` is a folder of its own. */
export type Library = { readonly articles: () => Iterable<Article>; readonly place: string };

/** An engine that was opened: asks with a query and gives the slugs of the first articles. */
export type OpenEngine = {
  readonly ask: (query: string) => Promise<readonly string[]>;
  /** Bytes on disk; null for what is in memory only. */
  readonly size: () => Promise<number | null>;
  readonly close: () => Promise<void>;
};

export type Engine = {
  /** Makes the index and keeps it; what cannot be kept is made by `open`. */
  readonly make: (library: Library) => Promise<void>;
  readonly open: (library: Library) => Promise<OpenEngine>;
  /** The most articles it is measured with. */
  readonly most: number;
};

/** Articles a page. */
export const pageSize = 10;
