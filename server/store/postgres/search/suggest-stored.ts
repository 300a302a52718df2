import { endOfPrefix, prefixToComplete } from '../../../../core/search/near/complete-word';
import type { Session } from '../database';

/** Words of the library that begin as the last word of a text does, the commonest first, as they are written. */
export async function suggestStored({ query }: Session, text: string, most: number): Promise<readonly string[]> {
  const prefix = prefixToComplete(text);
  if (prefix === null) return [];
  const rows = await query<{ written: string }>(
    'select written from words where folded >= $1 and folded < $2 order by editions desc, folded limit $3',
    [prefix, endOfPrefix(prefix), most],
    'suggest',
  );
  return rows.map(({ written }) => written);
}
