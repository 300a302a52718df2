import type Database from 'libsql';
import { window } from '../../../../core/search/answer/bounds';
import { rankArticles } from '../../../../core/search/answer/rank-articles';
import { toFoundArticle } from '../../../../core/search/answer/to-found-article';
import { toCursor } from '../../../../core/search/query/cursor';
import type { SearchPage } from '../../../../core/search/search-page';
import type { SearchRequest } from '../../article-store';
import { articleOfEdition } from './edition-number';
import { findWindow } from './find-window';
import { type NumberedCandidate, readCandidates, readFoundIn } from './kept-editions';
import { meantQuery } from './meant-query';

/** One page of what is found, from the catalogue alone. */
export function searchCatalogue(db: Database.Database, request: SearchRequest): SearchPage {
  const { query, reader, offset, size } = request;
  const shown: NumberedCandidate[] = [];
  for (;;) {
    const at = offset + shown.length;
    const nth = Math.floor(at / window);
    const { editions, total, atLeast } = findWindow(db, query, nth);
    const ranked = rankArticles(readCandidates(db, editions), query, reader);
    const chosen = ranked.slice(at - nth * window, at - nth * window + size - shown.length);
    shown.push(...chosen.map(({ best }) => best));
    if (shown.length < size && chosen.length > 0 && ranked.length === window) continue;
    const next = offset + shown.length;
    const isLast = next >= total && !atLeast;
    const found = readFoundIn(
      db,
      shown.map(({ number }) => articleOfEdition(number)),
    );
    return {
      articles: shown.flatMap((best) => {
        const foundIn = found.get(articleOfEdition(best.number));
        return foundIn === undefined ? [] : [toFoundArticle(best, foundIn, query, reader)];
      }),
      total,
      atLeast,
      cursor: isLast || shown.length === 0 ? null : toCursor(query, next),
      didYouMean: total === 0 ? meantQuery(db, query) : null,
    };
  }
}
