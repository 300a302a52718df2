import type Database from 'libsql';
import type { Article } from '../../../../core/article/article';

/** An article as the catalogue knows it; `id` stays the same while the article does. */
export type Kept = { readonly id: number; readonly article: Article };

/** A part of the catalogue: tables that are made from articles, for one kind of question. */
export type CataloguePart = {
  readonly name: string;
  /** To be raised whenever the tables, or what is written into them, change: the catalogue is then made anew. */
  readonly version: number;
  /** `CREATE … IF NOT EXISTS` of its tables and indexes. */
  readonly schema: string;
  /** A new or changed article; what was written of it before has been removed. In a transaction. */
  readonly onArticleChanged: (db: Database.Database, kept: Kept) => void;
  /** An article that is gone, broken, or about to be written anew. In a transaction. */
  readonly onArticleRemoved: (db: Database.Database, id: number) => void;
  /** After several articles changed: for what needs to see all of them. In a transaction. */
  readonly onSettled?: (db: Database.Database) => void;
};
