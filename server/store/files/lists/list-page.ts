import type Database from 'libsql';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import type { ListChoice } from '../../../../core/library/list-choice';
import type { ListOrder } from '../../../../core/library/list-values';
import { askJson, askRow } from '../catalogue/ask-rows';
import { choiceConditions } from './choice-conditions';

const byTime: { readonly [order in Exclude<ListOrder, 'title'>]: string } = {
  newest: 'l.published DESC, l.slug',
  oldest: 'l.published, l.slug',
};

/** The articles of one page of a list. */
export function listPage(db: Database.Database, choice: ListChoice): ArticleSummary[] {
  const { order, reader, page, size } = choice;
  const { sql, values } = choiceConditions(choice);
  const slice = [size, (page - 1) * size];
  if (order === 'title') {
    const ranked = `SELECT l.id, s.rank, l.published, l.slug FROM shown s JOIN listed l ON l.id = s.article
      WHERE s.reader = ? AND ${sql} ORDER BY s.rank, l.published DESC, l.slug LIMIT ? OFFSET ?`;
    return readSummaries(db, ranked, 'p.rank, p.published DESC, p.slug', reader, ...values, ...slice);
  }
  const by = byTime[order];
  const timed = `SELECT l.id, l.published, l.slug FROM listed l WHERE ${sql} ORDER BY ${by} LIMIT ? OFFSET ?`;
  return readSummaries(db, timed, by.replaceAll('l.', 'p.'), ...values, ...slice);
}

/** How many articles fit a choice. */
export function countFitting(db: Database.Database, choice: ListChoice): number {
  const { sql, values } = choiceConditions(choice);
  return askRow<{ count: number }>(db, `SELECT count(*) AS count FROM listed l WHERE ${sql}`, ...values)?.count ?? 0;
}

/** The page is found in the indexes alone; only what stands on it is fetched. */
function readSummaries(db: Database.Database, page: string, order: string, ...values: (string | number)[]) {
  const sql = `SELECT l.summary AS row FROM (${page}) p JOIN listed l ON l.id = p.id ORDER BY ${order}`;
  return askJson<ArticleSummary>(db, sql, ...values);
}
