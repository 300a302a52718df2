import type Database from 'libsql';
import type { LanguageTag } from '../../../../core/languages/table';
import { type Candidate, rankArticles } from '../../../../core/search/answer/rank-articles';
import { toFoundArticle } from '../../../../core/search/answer/to-found-article';
import type { EditionPassages } from '../../../../core/search/edition/searchable-edition';
import { toCursor } from '../../../../core/search/query/cursor';
import type { FoundArticle, SearchPage } from '../../../../core/search/search-page';
import type { SearchRequest } from '../../article-store';
import { askRows } from '../catalogue/ask-rows';
import { articleOfEdition, editionsInArticle } from './edition-number';
import { findWindow, window } from './find-window';
import { meantQuery } from './meant-query';
import { fromWide, type Wide } from './wide-text';

/** One page of what is found, from the catalogue alone. */
export function searchCatalogue(db: Database.Database, request: SearchRequest): SearchPage {
  const { query, reader, offset, size } = request;
  const articles: FoundArticle[] = [];
  for (;;) {
    const at = offset + articles.length;
    const nth = Math.floor(at / window);
    const { editions, total, atLeast } = findWindow(db, query, nth);
    const ranked = rankArticles(readCandidates(db, editions), query, reader);
    const chosen = ranked.slice(at - nth * window, at - nth * window + size - articles.length);
    articles.push(
      ...readFound(
        db,
        chosen.map(({ best }) => best),
        request,
      ),
    );
    const next = offset + articles.length;
    if (articles.length < size && chosen.length > 0 && ranked.length === window) continue;
    const isLast = next >= total && !atLeast;
    return {
      articles,
      total,
      atLeast,
      cursor: isLast || articles.length === 0 ? null : toCursor(query, next),
      didYouMean: total === 0 ? meantQuery(db, query) : null,
    };
  }
}

type NumberedCandidate = Candidate & { readonly number: number };

function readCandidates(db: Database.Database, editions: readonly number[]): NumberedCandidate[] {
  return askRows<Omit<NumberedCandidate, 'concordance'> & { concordance: Wide }>(
    db,
    `SELECT e.number, e.language, e.concordance, a.slug, a.published AS publishedAt
     FROM json_each(?) wanted JOIN found_edition e ON e.number = wanted.value
     JOIN found_article a ON a.number = e.number / ${editionsInArticle}`,
    JSON.stringify(editions),
  ).map((row) => ({ ...row, concordance: fromWide(row.concordance) }));
}

/** Writes the articles that are shown, in their order, from what the catalogue has of all their editions. */
function readFound(
  db: Database.Database,
  shown: readonly NumberedCandidate[],
  { query, reader }: SearchRequest,
): FoundArticle[] {
  const rows = askRows<{ number: number; language: LanguageTag; passages: Wide; original: LanguageTag }>(
    db,
    `SELECT a.number, a.original, e.language, e.passages
     FROM json_each(?) wanted JOIN found_article a ON a.number = wanted.value
     JOIN found_edition e ON e.number BETWEEN a.number * ${editionsInArticle} AND a.number * ${editionsInArticle} + ${editionsInArticle - 1}`,
    JSON.stringify(shown.map(({ number }) => articleOfEdition(number))),
  );
  return shown.map((best) => {
    const editions = rows.filter(({ number }) => number === articleOfEdition(best.number));
    const original = editions[0]?.original ?? best.language;
    const passages = editions.map(
      (edition) => [edition.language, JSON.parse(fromWide(edition.passages)) as EditionPassages] as const,
    );
    return toFoundArticle(best, { original, editions: Object.fromEntries(passages) }, query, reader);
  });
}
