import { isSlug } from '@/core/article/slug';
import { mostRecent } from '@/core/reading/recently-read';
import { isLocale } from '@/i18n/routing';
import { readRecent } from '@/server/library/read-recent';
import { keptJson } from '@/server/search/json-answer';
import { whileReachable } from '@/server/store/while-reachable';

/**
 * What a list says of articles, by their slugs: `?locale=en&slugs=one,two`. Those that are not in the library are left out.
 * 400 with a reason where the question makes no sense, 503 while the library cannot be reached.
 */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const locale = asked.get('locale') ?? '';
  const slugs = [...new Set((asked.get('slugs') ?? '').split(','))];
  if (!isLocale(locale)) return refuse('unknownLocale', 'Name a locale of the interface: ?locale=en.');
  if (slugs.length > mostRecent || !slugs.every(isSlug)) {
    return refuse(
      'slugs',
      `Name 1 to ${mostRecent} articles by their slugs, with commas between them: ?slugs=one,two.`,
    );
  }
  return whileReachable(async () => keptJson(request, { articles: await readRecent(locale, slugs) }));
}

function refuse(reason: string, message: string): Response {
  return Response.json(
    { reason, values: {}, message },
    { status: 400, headers: { 'cache-control': 'public, max-age=60' } },
  );
}
