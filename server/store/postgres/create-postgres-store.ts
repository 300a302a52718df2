import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import { findCorrectionNotices } from '../../content/find-correction-notices';
import type { ArticleStore, StoreReport } from '../article-store';
import { type Database, type DatabaseOptions, openDatabase } from './database';
import { findRelatedStored } from './list/find-related-stored';
import { type KeptCounts, listStored } from './list/list-stored';
import { findStoredNeighbours } from './read/find-neighbours';
import { readArticle } from './read/read-article';
import { readStoredImage } from './read/read-image';
import { searchStored } from './search/search-stored';
import { suggestStored } from './search/suggest-stored';
import type { ArticleToStore } from './write/article-to-store';
import { type PreparedArticle, prepareArticle } from './write/prepare-article';
import { storeArticles } from './write/store-articles';
import { writeDraft } from './write/write-draft';

/** Choices of which the counts are kept, until the library changes. */
const keptCounts = 500;

/** A library in a database, with what only commands ask of it. */
export type PostgresStore = ArticleStore & {
  /** Puts many articles in one go, whole or not at all; no two may have one slug. For libraries of thousands. */
  readonly writeMany: (articles: readonly ArticleToStore[]) => Promise<void>;
  /** Closes its connections. */
  readonly end: () => Promise<void>;
};

/**
 * The library in a PostgreSQL database, whose tables `migrate` has made. Several processes can use it at once. While the
 * server cannot be reached every call rejects with `StoreUnavailable`; it works again when the server does.
 */
export function createPostgresStore(address: string, options: Partial<DatabaseOptions> = {}): PostgresStore {
  const database = openDatabase(address, options);
  const counts: KeptCounts = new LRUCache({ max: keptCounts });
  return {
    list: (choice) => listStored(database, choice, counts),
    read: (slug) => readArticle(database, slug),
    readImage: (slug, name) => readStoredImage(database, slug, name),
    findNeighbours: (slug) => findStoredNeighbours(database, slug),
    findRelated: (slug, most) => findRelatedStored(database, slug, most),
    search: (request) => searchStored(database, request),
    suggest: (text, most) => suggestStored(database, text, most),
    write: (slug, draft, { overwrite }) => writeDraft(database, slug, draft, overwrite),
    refresh: () => readReport(database),
    // Publishing tells the instances itself.
    noticeChanges: () => undefined,
    writeMany: async (articles) => {
      const prepared: PreparedArticle[] = [];
      for (const article of articles) {
        prepared.push(prepareArticle(article));
        // Whatever else the process does, another batch on its way among it, goes on between two.
        await setImmediate();
      }
      await database.transact((session) => storeArticles(session, prepared));
    },
    end: database.end,
  };
}

/** Articles with faults were never let in; corrections of a pairing can be looked at still. */
async function readReport(database: Database): Promise<StoreReport> {
  const rows = await database.query<{ slug: string }>(
    `select slug from articles where corrections::text <> '[]' order by slug`,
  );
  const articles = await Promise.all(rows.map(({ slug }) => readArticle(database, slug)));
  return {
    faults: [],
    notices: articles.flatMap((article) => (article === null ? [] : findCorrectionNotices(article))),
  };
}
