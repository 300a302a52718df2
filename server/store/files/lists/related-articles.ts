import type Database from 'libsql';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import { nearestArticles, type Shared, weightOfWord } from '../../../../core/library/nearest-articles';
import { chooseTellingWords } from '../../../../core/library/telling-words';
import { askJson, askRow, askRows } from '../catalogue/ask-rows';

/** The newest articles that are looked at for each thing shared: with all of them a large library would be gone through. */
const looked = 100;

type Sharing = { readonly id: number; readonly published: string; readonly slug: string };
type Counted = { readonly value: string; readonly count: number };

/**
 * Articles that share tags and telling words with one, the nearest first: what few articles have weighs more than what
 * many have; of those as near the newest comes first.
 */
export function relatedArticles(db: Database.Database, slug: string, most: number): ArticleSummary[] {
  const own = askRow<{ id: number }>(db, 'SELECT id FROM listed WHERE slug = ?', slug);
  if (own === undefined) return [];
  const library = askRow<{ count: number }>(db, 'SELECT count(*) AS count FROM listed')?.count ?? 0;
  const toShared = (table: 'tag' | 'telling', { value, count }: Counted, weight: number): Shared<Sharing> => {
    const articles = readSharing(db, table, value).filter(({ id }) => id !== own.id);
    return { rarity: library / count, weight, articles };
  };
  const tags = countOthers(db, 'tag', own.id).map((tag) => toShared('tag', tag, 1));
  const telling = chooseTellingWords(countOthers(db, 'telling', own.id), library);
  const words = telling.map((word) => toShared('telling', word, weightOfWord));
  return nearestArticles([...tags, ...words], most).flatMap(({ id }) => readSummary(db, id));
}

const columns = { tag: 'tag', telling: 'word' } as const;

/** What an article has, and how many have it. */
function countOthers(db: Database.Database, table: 'tag' | 'telling', article: number): Counted[] {
  const column = columns[table];
  return askRows<Counted>(
    db,
    `SELECT o.${column} AS value, (SELECT count(*) FROM ${table} a WHERE a.${column} = o.${column}) AS count
     FROM ${table} o WHERE o.article = ?`,
    article,
  );
}

function readSharing(db: Database.Database, table: 'tag' | 'telling', value: string): Sharing[] {
  return askJson<Sharing>(
    db,
    `SELECT json_object('id', article, 'published', published, 'slug', slug) AS row FROM ${table}
     WHERE ${columns[table]} = ? ORDER BY published DESC, slug LIMIT ${looked}`,
    value,
  );
}

function readSummary(db: Database.Database, id: number): ArticleSummary[] {
  const row = askRow<{ summary: string }>(db, 'SELECT summary FROM listed WHERE id = ?', id);
  return row === undefined ? [] : [JSON.parse(row.summary) as ArticleSummary];
}
