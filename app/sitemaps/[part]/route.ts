import { readSitemapPart } from '@/server/found/read-sitemap';

export const dynamic = 'force-static';

/** A sitemap that is kept is looked at again after so many seconds. */
export const revalidate = 3600;

/** None ahead: a library that fits into one sitemap has no parts. */
export function generateStaticParams() {
  return [];
}

/** One part of the sitemap of a large library: `1.xml` and so on. */
export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[part]'>) {
  const [, number] = /^([1-9]\d{0,3})\.xml$/.exec((await params).part) ?? [];
  const sitemap = number === undefined ? null : await readSitemapPart(Number(number));
  if (sitemap === null) return new Response(null, { status: 404 });
  return new Response(sitemap, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
