import { isLocale, locales } from '@/i18n/routing';
import { drawShare } from '@/server/share/draw-share';
import { libraryPicture } from '@/server/share/share-picture-of';

export const dynamic = 'force-static';

export function generateStaticParams() {
  return locales.map((locale) => ({ locale }));
}

/** The picture that stands for the library where it is shared. */
export async function GET(_: Request, { params }: RouteContext<'/[locale]/share.png'>) {
  const { locale } = await params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  return new Response(await drawShare(libraryPicture(locale)), { headers: { 'content-type': 'image/png' } });
}
