import Negotiator from 'negotiator';
import { type NextRequest, NextResponse } from 'next/server';
import { localeChoiceCookie } from './i18n/locale-choice';
import { paths } from './i18n/navigation';
import { defaultLocale, isLocale, type Locale } from './i18n/routing';
import { askedPath } from './server/library/asked-path';
import { isAuthor } from './server/library/is-author';
import { store } from './server/store/store';
import { StoreUnavailable } from './server/store/store-unavailable';

/**
 * Picks the locale of a request whose address names none, answers an address that leads nowhere with the page that says
 * so, in its locale and with status 404, and leads one with a query to where the page is made that it asks for.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const [, first = '', ...rest] = pathname.split('/');
  if (isLocale(first)) {
    if (!(await leadsSomewhere(rest, first))) return missing(request, first);
    const asked = askedPath(first, rest, request.nextUrl.searchParams);
    return asked === null ? NextResponse.next() : NextResponse.rewrite(new URL(asked, request.url));
  }
  const locale = wantedLocale(request);
  if (first.includes('.')) return missing(request, locale);
  const redirect = NextResponse.redirect(
    new URL(paths.library(locale) + pathname.replace(/\/$/, '') + search, request.url),
  );
  redirect.headers.set('vary', 'accept-language, cookie');
  return redirect;
}

/** The stored choice, then what the browser asks for (RFC 4647, lookup), then the default. */
function wantedLocale(request: NextRequest): Locale {
  const choice = request.cookies.get(localeChoiceCookie)?.value ?? '';
  const header = request.headers.get('accept-language') ?? undefined;
  const wanted = new Negotiator({ headers: { 'accept-language': header } }).languages();
  const tags = [choice, ...wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '')];
  return tags.find(isLocale) ?? defaultLocale;
}

/** What an article has beside its page. */
const articleFiles = ['print', 'running-heads.css', 'share.png'];

/** True for the library, for an article that can be shown, what stands beside each of them, and for an author who wrote one. */
async function leadsSomewhere([section, slug, file, ...more]: string[], locale: Locale): Promise<boolean> {
  if (section === undefined || section === '' || section === 'share.png') return slug === undefined;
  if (section === 'author') return slug !== undefined && file === undefined && isAuthor(slug, locale);
  if (section !== 'read' || slug === undefined || more.length > 0) return false;
  return (file === undefined || articleFiles.includes(file)) && (await mayBeThere(slug));
}

/** Where the library cannot be reached every article may be there: pages that are built are served all the same. */
async function mayBeThere(slug: string): Promise<boolean> {
  try {
    return (await store.read(slug)) !== null;
  } catch (error) {
    if (error instanceof StoreUnavailable) return true;
    throw error;
  }
}

/**
 * A page that `notFound()` ends is served without content and drawn by scripts only (vercel/next.js#62228). This one is
 * static and whole.
 */
function missing(request: NextRequest, locale: Locale): NextResponse {
  return NextResponse.rewrite(new URL(paths.missing(locale), request.url), { status: 404 });
}

export const config = {
  // Pages only: not the API, not the framework's files, not the icons and what describes them.
  matcher: ['/((?!api/|_next/|icon\\.svg|icon-\\d+\\.png|apple-icon\\.png|favicon\\.ico|manifest\\.webmanifest).*)'],
};
