import type Database from 'libsql';
import type { Article } from '../../../../core/article/article';
import type { SearchableEdition } from '../../../../core/search/edition/searchable-edition';
import { toSearchableEditions } from '../../../../core/search/edition/to-searchable-editions';
import { wordsOfConcordance } from '../../../../core/search/edition/words-of-concordance';
import { askRow, askRows, change } from '../catalogue/ask-rows';
import type { KeepRows } from '../catalogue/catalogue-part';
import { editionNumber, editionsInArticle, firstArticleAfter, firstArticleOf } from './edition-number';
import { fromWide, toWide, type Wide } from './wide-text';

/** Makes what an article is found by; what it gives keeps it, in a transaction. */
export function toFoundEditions(article: Article): KeepRows {
  const { slug, publishedAt, original } = article;
  const editions = toSearchableEditions(article);
  return (db, id) => {
    const number = nextNumber(db, publishedAt);
    const sql = 'INSERT INTO found_article (number, article, slug, published, original) VALUES (?, ?, ?, ?, ?)';
    change(db, sql, number, id, slug, publishedAt, original);
    for (const edition of editions) keepEdition(db, editionNumber(number, edition.language), edition);
  };
}

function keepEdition(db: Database.Database, number: number, edition: SearchableEdition): void {
  const { language, concordance, passages, headKeys, keys, foldedPassages, words } = edition;
  change(
    db,
    'INSERT INTO found_edition (number, language, concordance, passages) VALUES (?, ?, ?, ?)',
    number,
    language,
    toWide(concordance),
    toWide(JSON.stringify(passages)),
  );
  change(
    db,
    'INSERT INTO found_index (rowid, head, keys, passages) VALUES (?, ?, ?, ?)',
    number,
    headKeys.join(' '),
    keys.join(' '),
    foldedPassages.map((folded) => folded.join(' ')).join(' : '),
  );
  change(
    db,
    `INSERT INTO found_word (folded, turned, written, editions)
     SELECT value ->> 0, value ->> 1, value ->> 2, 1 FROM json_each(?) WHERE TRUE
     ON CONFLICT (folded) DO UPDATE SET editions = editions + 1`,
    JSON.stringify(words.map(([folded, written]) => [folded, turn(folded), written])),
  );
}

/** Forgets an article that may never have been kept. In a transaction. */
export function forgetEditions(db: Database.Database, id: number): void {
  const known = askRow<{ number: number }>(db, 'SELECT number FROM found_article WHERE article = ?', id);
  if (known === undefined) return;
  const stretch = [known.number * editionsInArticle, (known.number + 1) * editionsInArticle];
  const editions = askRows<{ number: number; concordance: Wide }>(
    db,
    'SELECT number, concordance FROM found_edition WHERE number >= ? AND number < ?',
    ...stretch,
  );
  for (const { number, concordance } of editions) {
    const words = JSON.stringify(wordsOfConcordance(fromWide(concordance)));
    const known = 'folded IN (SELECT value FROM json_each(?))';
    change(db, `UPDATE found_word SET editions = editions - 1 WHERE ${known}`, words);
    change(db, `DELETE FROM found_word WHERE editions < 1 AND ${known}`, words);
    change(db, 'DELETE FROM found_index WHERE rowid = ?', number);
  }
  change(db, 'DELETE FROM found_edition WHERE number >= ? AND number < ?', ...stretch);
  change(db, 'DELETE FROM found_article WHERE number = ?', known.number);
}

/** The number of a further article of a day. */
function nextNumber(db: Database.Database, day: string): number {
  const [from, to] = [firstArticleOf(day), firstArticleAfter(day)];
  const sql = 'SELECT max(number) AS last FROM found_article WHERE number >= ? AND number < ?';
  return (askRow<{ last: number | null }>(db, sql, from, to)?.last ?? from - 1) + 1;
}

/** The letters of a word from the last to the first, for finding words by their ends. */
export function turn(folded: string): string {
  return [...folded].reverse().join('');
}
