import type Database from 'libsql';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import { nearestArticles } from '../../../../core/library/nearest-articles';
import { askJson, askRow, askRows } from '../catalogue/ask-rows';

/** The newest articles that are looked at for each thing shared: with all of them a large library would be gone through. */
const looked = 100;

type Sharing = { readonly id: number; readonly published: string; readonly slug: string };

/**
 * Articles that share tags with one, the nearest first: a tag weighs the more, the fewer articles have it; of those as
 * near the newest first.
 */
export function relatedArticles(db: Database.Database, slug: string, most: number): ArticleSummary[] {
  const own = askRow<{ id: number }>(db, 'SELECT id FROM listed WHERE slug = ?', slug);
  if (own === undefined) return [];
  const library = count(db, 'SELECT count(*) AS count FROM listed');
  const shared = askRows<{ tag: string }>(db, 'SELECT tag FROM tag WHERE article = ?', own.id).map(({ tag }) => ({
    rarity: library / count(db, 'SELECT count(*) AS count FROM tag WHERE tag = ?', tag),
    articles: askJson<Sharing>(
      db,
      `SELECT json_object('id', article, 'published', published, 'slug', slug) AS row FROM tag
       WHERE tag = ? ORDER BY published DESC, slug LIMIT ${looked}`,
      tag,
    ).filter(({ id }) => id !== own.id),
  }));
  return nearestArticles(shared, most).flatMap(({ id }) => readSummary(db, id));
}

function count(db: Database.Database, sql: string, ...values: string[]): number {
  return askRow<{ count: number }>(db, sql, ...values)?.count ?? 0;
}

function readSummary(db: Database.Database, id: number): ArticleSummary[] {
  const row = askRow<{ summary: string }>(db, 'SELECT summary FROM listed WHERE id = ?', id);
  return row === undefined ? [] : [JSON.parse(row.summary) as ArticleSummary];
}
