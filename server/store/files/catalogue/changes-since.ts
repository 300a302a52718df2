import type Database from 'libsql';
import { mostToldOneByOne } from '../../articles-changed';
import { listBeside } from '../lists/list-beside';
import { askRows } from './ask-rows';
import { readFact } from './facts';

/** What is kept now was made a little before; in milliseconds. */
const slack = 10_000;

/**
 * The articles that changed since, and those whose pages name one of them: neighbours and related ones. Null where all may
 * have changed: one is gone, or many are new.
 */
export function changesSince(db: Database.Database, since: number): readonly string[] | null {
  if (readFact(db, 'forgotAt') >= since - slack) return null;
  const sql = `SELECT slug FROM article WHERE changed >= ? LIMIT ${mostToldOneByOne + 1}`;
  const changed = askRows<{ slug: string }>(db, sql, since - slack).map(({ slug }) => slug);
  if (changed.length > mostToldOneByOne) return null;
  return [...new Set([...changed, ...changed.flatMap((slug) => listBeside(db, slug))])];
}
