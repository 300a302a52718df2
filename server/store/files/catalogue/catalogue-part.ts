import type Database from 'libsql';
import type { Article } from '../../../../core/article/article';

/** Writes what was made of an article; `id` stays the same while the article does. In a transaction. */
export type KeepRows = (db: Database.Database, id: number) => void;

/** A part of the catalogue: tables that are made from articles, for one kind of question. */
export type CataloguePart = {
  readonly name: string;
  /** To be raised whenever the tables, or what is written into them, change: the catalogue is then made anew. */
  readonly version: number;
  /** `CREATE … IF NOT EXISTS` of its tables and indexes. */
  readonly schema: string;
  /**
   * Makes what is to be kept of a new or changed article; what takes time is done here, while nobody waits. What it gives
   * is called when everything that was kept of the article before has been removed.
   */
  readonly onArticleChanged: (article: Article) => KeepRows;
  /** An article that is gone, broken, or about to be written anew. In a transaction. */
  readonly onArticleRemoved: (db: Database.Database, id: number) => void;
  /** After several articles changed: for what needs to see all of them. In a transaction. */
  readonly onSettled?: (db: Database.Database) => void;
};
