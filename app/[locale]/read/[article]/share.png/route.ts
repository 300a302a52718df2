import { isLocale, locales } from '@/i18n/routing';
import { drawShare } from '@/server/share/draw-share';
import { articlePicture } from '@/server/share/share-picture-of';
import { listForBuild } from '@/server/store/build-list';
import { store } from '@/server/store/store';

export const dynamic = 'force-static';

export async function generateStaticParams() {
  const articles = await listForBuild();
  return locales.flatMap((locale) => articles.map(({ slug }) => ({ locale, article: slug })));
}

/** The picture that stands for an article where it is shared: both its titles. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/read/[article]/share.png'>) {
  const { locale, article: slug } = await params;
  const article = isLocale(locale) ? await store.read(slug) : null;
  const picture = article && isLocale(locale) ? articlePicture(article, locale) : null;
  if (picture === null) return new Response(null, { status: 404 });
  return new Response(await drawShare(picture), { headers: { 'content-type': 'image/png' } });
}
