import { toJsonFeed } from '@/core/feeds/to-json-feed';
import { isLocale, locales } from '@/i18n/routing';
import { readFeed } from '@/server/found/read-feed';

export const dynamic = 'force-static';

/** A feed that is kept is looked at again after so many seconds. */
export const revalidate = 300;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The newest articles as JSON Feed. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.json'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(toJsonFeed(await readFeed(locale)), {
    headers: { 'content-type': 'application/feed+json; charset=utf-8' },
  });
}
