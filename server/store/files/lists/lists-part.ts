import type { Article } from '../../../../core/article/article';
import { languageTags } from '../../../../core/languages/table';
import { toSummary } from '../../../../core/library/article-summary';
import { authorKeys } from '../../../../core/library/author-keys';
import { lengthOf } from '../../../../core/library/length-of';
import { articleLengths } from '../../../../core/library/list-values';
import { authorShownTo, titleShownTo } from '../../../../core/library/shown-to';
import { tellingWords } from '../../../../core/library/telling-words';
import { yearOf } from '../../../../core/library/year-of';
import { change } from '../catalogue/ask-rows';
import type { CataloguePart, KeepRows } from '../catalogue/catalogue-part';
import { languageBits } from './language-bits';
import { rankTitles } from './rank-titles';

/**
 * `listed`: an article as lists show it. `tag` and `telling`: what relates it to others, the newest first. `shown`: what a reader of each language sees of it; `rank` is the place of the
 * title among the others as that language sorts them, which SQL cannot. Texts are kept as JSON: a lone surrogate is none.
 */
const schema = `
  CREATE TABLE IF NOT EXISTS listed (
    id INTEGER PRIMARY KEY, slug TEXT NOT NULL, published TEXT NOT NULL, year INTEGER NOT NULL, length INTEGER NOT NULL,
    languages INTEGER NOT NULL, summary TEXT NOT NULL
  );
  CREATE INDEX IF NOT EXISTS listed_newest ON listed (published DESC, slug, year, length, languages);
  CREATE INDEX IF NOT EXISTS listed_kinds ON listed (year, length, languages);
  CREATE INDEX IF NOT EXISTS listed_slug ON listed (slug, published);
  CREATE TABLE IF NOT EXISTS tag (
    tag TEXT NOT NULL, published TEXT NOT NULL, slug TEXT NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (tag, published DESC, slug)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS tag_article ON tag (article);
  CREATE TABLE IF NOT EXISTS telling (
    word TEXT NOT NULL, published TEXT NOT NULL, slug TEXT NOT NULL, article INTEGER NOT NULL,
    PRIMARY KEY (word, published DESC, slug)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS telling_article ON telling (article);
  CREATE TABLE IF NOT EXISTS author (key TEXT NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (key, article)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS author_article ON author (article);
  CREATE TABLE IF NOT EXISTS shown (
    reader TEXT NOT NULL, article INTEGER NOT NULL, title TEXT NOT NULL, rank INTEGER, author TEXT,
    PRIMARY KEY (reader, article)
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS shown_rank ON shown (reader, rank);
  CREATE INDEX IF NOT EXISTS shown_author ON shown (reader, author) WHERE author IS NOT NULL;
`;

/** What lists are made from. */
export const listsPart: CataloguePart = {
  name: 'lists',
  version: 2,
  schema,
  onArticleChanged: toListed,
  onArticleRemoved: (db, id) => {
    change(db, 'DELETE FROM listed WHERE id = ?', id);
    change(db, 'DELETE FROM tag WHERE article = ?', id);
    change(db, 'DELETE FROM telling WHERE article = ?', id);
    change(db, 'DELETE FROM author WHERE article = ?', id);
    for (const reader of languageTags) change(db, 'DELETE FROM shown WHERE reader = ? AND article = ?', reader, id);
  },
  onSettled: (db) => {
    for (const reader of languageTags) rankTitles(db, reader);
  },
};

/** Makes what lists say of an article; what it gives keeps it. */
function toListed(article: Article): KeepRows {
  const summary = toSummary(article);
  const { slug, publishedAt, editions } = summary;
  const tags = [...new Set(summary.tags)].map((tag) => JSON.stringify(tag));
  const telling = tellingWords(article);
  const authors = authorKeys(summary).map((key) => JSON.stringify(key));
  const shown = languageTags.map((reader) => {
    const author = authorShownTo(reader, summary);
    return { reader, title: JSON.stringify(titleShownTo(reader, summary)), author: author && JSON.stringify(author) };
  });
  return (db, id) => {
    change(
      db,
      'INSERT INTO listed (id, slug, published, year, length, languages, summary) VALUES (?, ?, ?, ?, ?, ?, ?)',
      id,
      slug,
      publishedAt,
      yearOf(summary),
      articleLengths.indexOf(lengthOf(summary)),
      languageBits(languageTags.filter((tag) => editions[tag] !== undefined)),
      JSON.stringify(summary),
    );
    for (const tag of tags) change(db, 'INSERT INTO tag VALUES (?, ?, ?, ?)', tag, publishedAt, slug, id);
    for (const word of telling) change(db, 'INSERT INTO telling VALUES (?, ?, ?, ?)', word, publishedAt, slug, id);
    for (const key of authors) change(db, 'INSERT INTO author (key, article) VALUES (?, ?)', key, id);
    for (const { reader, title, author } of shown) {
      const sql = 'INSERT INTO shown (reader, article, title, author) VALUES (?, ?, ?, ?)';
      change(db, sql, reader, id, title, author);
    }
  };
}
