import { keptJson } from '@/server/search/json-answer';
import { parseLocaleParameter } from '@/server/search/parse-locale-parameter';
import { refusalJson } from '@/server/search/refusal-json';
import { suggestWords } from '@/server/search/suggest-words';
import { whileReachable } from '@/server/store/while-reachable';

/** Words of the library that begin as the last word of `q` does. Refuses and fails as `/api/search` does. */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const { locale, fault: unknown } = parseLocaleParameter(searchParams);
  if (unknown !== null) return refusalJson(unknown);
  return whileReachable(async () => {
    const { fault, ...suggestions } = await suggestWords(searchParams, locale);
    return fault === null ? keptJson(request, suggestions) : refusalJson(fault);
  });
}
