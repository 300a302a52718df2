import type Database from 'libsql';
import { findBeside } from '../lists/find-beside';
import { relatedArticles } from '../lists/related-articles';
import { askRows } from './ask-rows';
import { readFact } from './facts';

/** What is kept now was made a little before; in milliseconds. */
const slack = 10_000;
/** More changes than these are not told one by one. */
const most = 100;
/** Related articles that a page shows at most. */
const shown = 6;

/**
 * The articles that changed since, and those whose pages name one of them: neighbours and related ones. Null where all may
 * have changed: one is gone, or many are new.
 */
export function changesSince(db: Database.Database, since: number): readonly string[] | null {
  if (readFact(db, 'forgotAt') >= since - slack) return null;
  const sql = `SELECT slug FROM article WHERE changed >= ? LIMIT ${most + 1}`;
  const changed = askRows<{ slug: string }>(db, sql, since - slack).map(({ slug }) => slug);
  if (changed.length > most) return null;
  const beside = changed.flatMap((slug) => {
    const { previous, next } = findBeside(db, slug);
    return [previous, next, ...relatedArticles(db, slug, shown)].flatMap((article) => article?.slug ?? []);
  });
  return [...new Set([...changed, ...beside])];
}
