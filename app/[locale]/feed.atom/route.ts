import { toAtom } from '@/core/feeds/to-atom';
import { isLocale, locales } from '@/i18n/routing';
import { readFeed } from '@/server/found/read-feed';

export const dynamic = 'force-static';

/** A feed that is kept is looked at again after so many seconds. */
export const revalidate = 300;

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The newest articles as Atom. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/feed.atom'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(toAtom(await readFeed(locale)), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
}
