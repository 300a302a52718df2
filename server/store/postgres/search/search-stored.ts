import { rankArticles } from '../../../../core/search/answer/rank-articles';
import { toFoundArticle } from '../../../../core/search/answer/to-found-article';
import { toCursor } from '../../../../core/search/query/cursor';
import type { SearchPage } from '../../../../core/search/search-page';
import type { SearchRequest } from '../../article-store';
import type { Session } from '../database';
import { correctStored } from './correct-stored';
import { findCandidates } from './find-candidates';
import { readFound } from './read-found';

/** One page of what is found; the database says which editions have the words, `core/search` what comes first. */
export async function searchStored(session: Session, request: SearchRequest): Promise<SearchPage> {
  const { query, reader, offset, size } = request;
  const { editions, more } = await findCandidates(session, query);
  const ranked = rankArticles(editions, query, reader);
  const shown = ranked.slice(offset, offset + size).map(({ best }) => best);
  const found = await readFound(session, shown);
  return {
    articles: shown.flatMap((best) => {
      const foundIn = found.get(best.article);
      return foundIn === undefined ? [] : [toFoundArticle(best, foundIn, query, reader)];
    }),
    total: ranked.length,
    atLeast: more,
    cursor: offset + size < ranked.length ? toCursor(query, offset + size) : null,
    didYouMean: ranked.length > 0 ? null : await correctStored(session, query),
  };
}
