import type Database from 'libsql';
import { mostCounted, window } from '../../../../core/search/answer/bounds';
import type { SearchQuery } from '../../../../core/search/search-query';
import { askRow } from '../catalogue/ask-rows';
import { articleOfEdition, editionsInArticle, firstArticleOf } from './edition-number';
import { toMatchTexts } from './match-text';

/** Editions to rank, and how many articles match in all. */
export type Window = {
  readonly editions: readonly number[];
  readonly total: number;
  /** True where not all were counted. */
  readonly atLeast: boolean;
};

/**
 * The editions of the `nth` window of articles that match a query (from 0): those that have every word in their head
 * first, each kind from the newest on. The order is the same for every window, so that none is lost and none comes twice.
 */
export function findWindow(db: Database.Database, query: SearchQuery, nth: number): Window {
  const { all, head } = toMatchTexts(query);
  const last = (nth + 1) * window;
  const matching = matchingArticles(db, query, all, Math.max(mostCounted, last) + 1);
  const first = matching.size > window && head !== null ? matchingArticles(db, query, head, last) : new Map();
  const order = [...first.keys(), ...[...matching.keys()].filter((article) => !first.has(article))];
  const total = Math.min(matching.size, mostCounted);
  return {
    editions: order
      .slice(nth * window, last)
      .flatMap((article) => [...new Set([...(first.get(article) ?? []), ...(matching.get(article) ?? [])])]),
    total,
    atLeast: matching.size > total,
  };
}

/** Articles that match, from the newest on, `most` at most, each with those of its editions that do. */
function matchingArticles(
  db: Database.Database,
  { before, after }: SearchQuery,
  match: string,
  most: number,
): Map<number, number[]> {
  const from = after === null ? 0 : firstArticleOf(after) * editionsInArticle;
  const to = before === null ? Number.MAX_SAFE_INTEGER : firstArticleOf(before) * editionsInArticle - 1;
  // One edition more than the articles have at most shows whether the last one is whole.
  for (let rows = most * 2; ; rows *= 2) {
    const found = askRow<{ editions: string }>(db, matchSql, match, from, to, rows)?.editions ?? '[]';
    const editions = JSON.parse(found) as number[];
    const articles = new Map<number, number[]>();
    for (const edition of editions) {
      const article = articleOfEdition(edition);
      if (articles.size === most && !articles.has(article)) return articles;
      articles.set(article, [...(articles.get(article) ?? []), edition]);
    }
    if (editions.length < rows) return articles;
  }
}

const matchSql = `SELECT json_group_array(rowid) AS editions FROM (
  SELECT rowid FROM found_index WHERE found_index MATCH ? AND rowid BETWEEN ? AND ? ORDER BY rowid DESC LIMIT ?
)`;
