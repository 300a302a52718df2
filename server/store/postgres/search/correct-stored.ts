import { endOfPrefix } from '../../../../core/search/near/complete-word';
import {
  chooseNearest,
  correctable,
  correctQuery,
  type NearWord,
  nearRange,
} from '../../../../core/search/near/near-words';
import type { QueryWord, SearchQuery } from '../../../../core/search/search-query';
import type { Session } from '../database';
import { anyOf } from './to-ts-query';

/** The query with words of the library in place of those that it lacks; null where nothing is near. */
export async function correctStored(session: Session, query: SearchQuery): Promise<string | null> {
  const nearest = new Map<QueryWord, NearWord>();
  for (const word of correctable(query)) {
    if (await isKnown(session, word)) continue;
    const near = chooseNearest(word.folded, await findNear(session, word.folded));
    if (near !== null) nearest.set(word, near);
  }
  return nearest.size === 0 ? null : correctQuery(query, nearest);
}

async function isKnown({ query }: Session, { keys }: QueryWord): Promise<boolean> {
  const [row] = await query<{ known: boolean }>('select is_known($1::tsquery) as known', [anyOf(keys)]);
  return row?.known ?? false;
}

/** Words with the same beginning or the same end, and about as many letters. */
async function findNear({ query }: Session, folded: string): Promise<NearWord[]> {
  const { prefix, suffix, least, most } = nearRange(folded);
  const turned = [...suffix].toReversed().join('');
  return query<NearWord>(
    `select folded, written, editions from words
    where folded >= $1 and folded < $2 and char_length(folded) between $5 and $6
    union
    select folded, written, editions from words
    where reverse(folded) collate "C" >= $3 and reverse(folded) collate "C" < $4 and char_length(folded) between $5 and $6`,
    [prefix, endOfPrefix(prefix), turned, endOfPrefix(turned), least, most],
    'find-near',
  );
}
