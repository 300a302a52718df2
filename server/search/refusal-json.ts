import 'server-only';
import { sayFault } from '@/core/search/say-fault';
import type { SearchFault } from '@/core/search/search-answer';
import { readFaultSentences } from './search-words';

/** 400 with the reason as a key, what it names, and a sentence in English. The same question is refused for a minute. */
export function refusalJson(fault: SearchFault): Response {
  const message = sayFault(fault, readFaultSentences('en'));
  return Response.json({ ...fault, message }, { status: 400, headers: { 'cache-control': 'public, max-age=60' } });
}
