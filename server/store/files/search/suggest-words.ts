import type Database from 'libsql';
import { endOfPrefix, prefixToComplete } from '../../../../core/search/near/complete-word';
import { askRows } from '../catalogue/ask-rows';

/** Words of the library that begin as the last word of a query does, the commonest first, as they are written. */
export function suggestWords(db: Database.Database, text: string, most: number): string[] {
  const prefix = prefixToComplete(text);
  if (prefix === null) return [];
  return askRows<{ written: string }>(
    db,
    'SELECT written FROM found_word WHERE folded >= ? AND folded < ? ORDER BY editions DESC, folded LIMIT ?',
    prefix,
    endOfPrefix(prefix),
    most,
  ).map(({ written }) => written);
}
