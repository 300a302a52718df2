import { isSlug } from '@/core/article/slug';
import { mostRecent } from '@/core/reading/recently-read';
import { isLocale } from '@/i18n/routing';
import { readRecent } from '@/server/library/read-recent';
import { StoreUnavailable } from '@/server/store/store-unavailable';

/**
 * What a list says of articles, by their slugs: `?locale=en&slugs=one,two`. Those that are not in the library are left out.
 * 400 with a reason where the question makes no sense, 503 while the library cannot be reached.
 */
export async function GET(request: Request) {
  const asked = new URL(request.url).searchParams;
  const locale = asked.get('locale') ?? '';
  const slugs = [...new Set((asked.get('slugs') ?? '').split(','))];
  if (!isLocale(locale)) return refuse(400, 'Name a locale of the interface: ?locale=en.');
  if (slugs.length > mostRecent || !slugs.every(isSlug)) {
    return refuse(400, `Name 1 to ${mostRecent} articles by their slugs, with commas between them: ?slugs=one,two.`);
  }
  try {
    const articles = await readRecent(locale, slugs);
    return Response.json({ articles }, { headers: { 'cache-control': 'public, max-age=60' } });
  } catch (error) {
    if (error instanceof StoreUnavailable) return refuse(503, 'The library cannot be reached. Try again soon.');
    throw error;
  }
}

function refuse(status: 400 | 503, reason: string): Response {
  return Response.json({ reason }, { status, headers: { 'cache-control': 'no-store' } });
}
