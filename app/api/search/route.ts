import { keptJson } from '@/server/search/json-answer';
import { parseLocaleParameter } from '@/server/search/parse-locale-parameter';
import { refusalJson } from '@/server/search/refusal-json';
import { searchLibrary } from '@/server/search/search-library';
import { whileReachable } from '@/server/store/while-reachable';

/**
 * What is found for `q`: a page of articles with their best passages. `lang` asks for editions in a language, `cursor` for
 * the next page, `locale` for the words and the pair of editions of an interface. 400 with a reason where the question
 * cannot be understood, 503 where the library cannot be reached.
 */
export async function GET(request: Request) {
  const { searchParams } = new URL(request.url);
  const { locale, fault: unknown } = parseLocaleParameter(searchParams);
  if (unknown !== null) return refusalJson(unknown);
  return whileReachable(async () => {
    const { answer, fault } = await searchLibrary(searchParams, locale);
    return fault === null ? keptJson(request, answer) : refusalJson(fault);
  });
}
