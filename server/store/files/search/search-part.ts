import type Database from 'libsql';
import type { CataloguePart } from '../catalogue/catalogue-part';
import { forgetEditions, toFoundEditions } from './keep-editions';

/**
 * `found_article` and `found_edition`: what answers are written from; the numbers are those of `edition-number.ts`, and
 * long texts are kept as `wide-text.ts` says. `found_word`: the words of the library with how many editions have them.
 * `found_index`: for each edition, by its number, the keys of its head, all keys, and its folded passages for phrases,
 * with a `:` between them. The index keeps no texts. Keys are folded already: every byte beyond ASCII is a letter to it.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS found_article (
    number INTEGER PRIMARY KEY, article INTEGER NOT NULL UNIQUE, slug TEXT NOT NULL, published TEXT NOT NULL,
    original TEXT NOT NULL
  );
  CREATE TABLE IF NOT EXISTS found_edition (
    number INTEGER PRIMARY KEY, language TEXT NOT NULL, concordance BLOB NOT NULL, passages BLOB NOT NULL
  );
  CREATE TABLE IF NOT EXISTS found_word (
    folded TEXT PRIMARY KEY, turned TEXT NOT NULL, written TEXT NOT NULL, editions INTEGER NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS found_word_turned ON found_word (turned);
  CREATE VIRTUAL TABLE IF NOT EXISTS found_index USING fts5 (
    head, keys, passages, content = '', contentless_delete = 1, tokenize = "ascii tokenchars ':_'"
  );
`;

/** What searches are answered from. */
export const searchPart: CataloguePart = {
  name: 'search',
  version: 2,
  schema,
  onArticleChanged: toFoundEditions,
  onArticleRemoved: (db: Database.Database, id: number) => forgetEditions(db, id),
};
