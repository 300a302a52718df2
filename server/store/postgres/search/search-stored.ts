import { window } from '../../../../core/search/answer/bounds';
import { rankArticles } from '../../../../core/search/answer/rank-articles';
import { toFoundArticle } from '../../../../core/search/answer/to-found-article';
import { toCursor } from '../../../../core/search/query/cursor';
import type { SearchPage } from '../../../../core/search/search-page';
import type { SearchRequest } from '../../article-store';
import type { Session } from '../database';
import { correctStored } from './correct-stored';
import { findWindow } from './find-window';
import { readCandidates, type StoredCandidate } from './read-candidates';
import { readFound } from './read-found';

/** One page of what is found; the database says which editions have the words, `core/search` what comes first. */
export async function searchStored(session: Session, request: SearchRequest): Promise<SearchPage> {
  const { query, reader, offset, size } = request;
  const shown: StoredCandidate[] = [];
  for (;;) {
    const at = offset + shown.length;
    const nth = Math.floor(at / window);
    const { editions, total, atLeast } = await findWindow(session, query, nth);
    const ranked = rankArticles(await readCandidates(session, editions), query, reader);
    const chosen = ranked.slice(at - nth * window, at - nth * window + size - shown.length);
    shown.push(...chosen.map(({ best }) => best));
    if (shown.length < size && chosen.length > 0 && ranked.length === window) continue;
    const next = offset + shown.length;
    const isLast = next >= total && !atLeast;
    const found = await readFound(session, shown);
    return {
      articles: shown.flatMap((best) => {
        const foundIn = found.get(best.article);
        return foundIn === undefined ? [] : [toFoundArticle(best, foundIn, query, reader)];
      }),
      total,
      atLeast,
      cursor: isLast || shown.length === 0 ? null : toCursor(query, next),
      didYouMean: total === 0 ? await correctStored(session, query) : null,
    };
  }
}
