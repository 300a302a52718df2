import type Database from 'libsql';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import { askRow } from '../catalogue/ask-rows';

type Place = { readonly slug: string; readonly published: string };

/** The articles before (newer) and after (older) one, newest first; null where there is none. */
export function findBeside(db: Database.Database, slug: string) {
  const place = askRow<Place>(db, 'SELECT slug, published FROM listed WHERE slug = ?', slug);
  if (place === undefined) return { previous: null, next: null };
  return {
    previous: findNext(db, place, 'published >= ? AND (published > ? OR slug < ?)', 'published, slug DESC'),
    next: findNext(db, place, 'published <= ? AND (published < ? OR slug > ?)', 'published DESC, slug'),
  };
}

function findNext(db: Database.Database, { slug, published }: Place, condition: string, order: string) {
  const sql = `SELECT summary FROM listed WHERE ${condition} ORDER BY ${order} LIMIT 1`;
  const row = askRow<{ summary: string }>(db, sql, published, published, slug);
  return row === undefined ? null : (JSON.parse(row.summary) as ArticleSummary);
}
