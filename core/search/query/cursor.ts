import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { SearchQuery } from '../search-query';
import type { QueryFault } from './query-fault';
import { toQueryText } from './to-query-text';

/** Articles passed over at most: to pass over them, a store has to rank them. */
const furthest = 9_999;

/** What asks for the articles after the first `offset` of a query; holds for that query only. Null so far on that nobody is led. */
export function toCursor(query: SearchQuery, offset: number): string | null {
  return offset > furthest ? null : `${offset}-${markOf(query)}`;
}

/** How many articles to pass over; a cursor of another query, or a made-up one, is a fault. */
export function parseCursor(cursor: string, query: SearchQuery): number | QueryFault {
  const [, offset = '', mark = ''] = /^(\d{1,4})-([0-9a-f]{16})$/.exec(cursor) ?? [];
  return mark === markOf(query) ? Number(offset) : { reason: 'badCursor', values: {} };
}

function markOf(query: SearchQuery): string {
  return bytesToHex(sha256(utf8ToBytes(toQueryText(query)))).slice(0, 16);
}
