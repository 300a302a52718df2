import type Database from 'libsql';
import { endOfPrefix } from '../../../../core/search/near/complete-word';
import {
  chooseNearest,
  correctable,
  correctQuery,
  type NearWord,
  nearRange,
} from '../../../../core/search/near/near-words';
import type { QueryWord, SearchQuery } from '../../../../core/search/search-query';
import { askRows } from '../catalogue/ask-rows';
import { turn } from './keep-editions';

/** A query with words of the library in place of those of which it has no form; null where nothing is near. */
export function meantQuery(db: Database.Database, query: SearchQuery): string | null {
  const nearest = new Map<QueryWord, NearWord>();
  for (const word of correctable(query)) {
    if (isKnown(db, word)) continue;
    const near = chooseNearest(word.folded, wordsNear(db, word.folded));
    if (near !== null) nearest.set(word, near);
  }
  return nearest.size === 0 ? null : correctQuery(query, nearest);
}

function isKnown(db: Database.Database, { keys }: QueryWord): boolean {
  const match = `keys : (${keys.map((key) => `"${key}"`).join(' OR ')})`;
  return askRows(db, 'SELECT 1 FROM found_index WHERE found_index MATCH ? LIMIT 1', match).length > 0;
}

function wordsNear(db: Database.Database, folded: string): NearWord[] {
  const { prefix, suffix, least, most } = nearRange(folded);
  const ending = turn(suffix);
  return askRows<NearWord>(
    db,
    `SELECT folded, written, editions FROM found_word WHERE folded >= ? AND folded < ? AND length(folded) BETWEEN ? AND ?
     UNION
     SELECT folded, written, editions FROM found_word WHERE turned >= ? AND turned < ? AND length(folded) BETWEEN ? AND ?`,
    prefix,
    endOfPrefix(prefix),
    least,
    most,
    ending,
    endOfPrefix(ending),
    least,
    most,
  );
}
