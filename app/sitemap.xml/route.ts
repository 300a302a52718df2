import { readSitemap } from '@/server/found/read-sitemap';

export const dynamic = 'force-static';

/** A sitemap that is kept is looked at again after so many seconds. */
export const revalidate = 3600;

/** Every page in every locale, or the list of the sitemaps that together name them. */
export async function GET() {
  return new Response(await readSitemap(), { headers: { 'content-type': 'application/xml; charset=utf-8' } });
}
