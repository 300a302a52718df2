import { exportFormats } from '@/core/export/formats';
import { paths } from '@/i18n/navigation';
import { siteAddress } from '@/server/site-address';
import { findArticle } from '../find-article';

export const dynamic = 'force-static';

/** None ahead: each is made when somebody asks for it. */
export function generateStaticParams() {
  return [];
}

/** The article as Markdown, with both editions of the locale's pair. `proxy.ts` leads here from `<slug>.md`. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/read/[article]/article.md'>) {
  const found = await findArticle(await params);
  if (found === null) return new Response(null, { status: 404 });
  const { locale, article, pair } = found;
  const { write, mediaType } = exportFormats.markdown;
  const text = write({
    article,
    pair,
    locale,
    page: siteAddress(paths.article(locale, article.slug)),
    addressOfImage: (name) => siteAddress(paths.image(article.slug, name)),
  });
  return new Response(text, { headers: { 'content-type': mediaType } });
}
