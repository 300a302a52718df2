import Negotiator from 'negotiator';
import { type NextRequest, NextResponse } from 'next/server';
import { localeChoiceCookie } from './i18n/locale-choice';
import { paths } from './i18n/navigation';
import { defaultLocale, isLocale, type Locale } from './i18n/routing';
import { markdownPath, slugOfMarkdown } from './server/found/markdown-path';
import { askedPath } from './server/library/asked-path';
import { isAuthor } from './server/library/is-author';
import { store } from './server/store/store';

/**
 * Picks the locale of a request whose address names none, answers an address that leads nowhere with the page that says
 * so, in its locale and with status 404, and leads one with a query to where the page is made that it asks for.
 */
export async function proxy(request: NextRequest): Promise<NextResponse> {
  const { pathname, search } = request.nextUrl;
  const [, first = '', ...rest] = pathname.split('/');
  if (isLocale(first)) {
    if (!(await leadsSomewhere(rest, first))) return missing(request, first);
    const asked = markdownPath(first, rest) ?? askedPath(first, rest, request.nextUrl.searchParams);
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

/** What the library has beside its page. */
const libraryFiles = ['share.png', 'feed.atom', 'feed.json'];

/** What an article has beside its page. */
const articleFiles = ['print', 'running-heads.css', 'share.png'];

/** True for the library, for an article that can be shown, what stands beside each of them, and for an author who wrote one. */
async function leadsSomewhere([section, slug, file, ...more]: string[], locale: Locale): Promise<boolean> {
  if (section === undefined || section === '' || libraryFiles.includes(section)) return slug === undefined;
  if (section === 'author') return slug !== undefined && file === undefined && isAuthor(slug, locale);
  if (section !== 'read' || slug === undefined || more.length > 0) return false;
  const asked = file === undefined ? (slugOfMarkdown(slug) ?? slug) : slug;
  return (file === undefined || articleFiles.includes(file)) && (await store.read(asked)) !== null;
}

/**
 * A page that `notFound()` ends is served without content and drawn by scripts only (vercel/next.js#62228). This one is
 * static and whole.
 */
function missing(request: NextRequest, locale: Locale): NextResponse {
  return NextResponse.rewrite(new URL(paths.missing(locale), request.url), { status: 404 });
}

export const config = {
  // Pages only: not the API, not the framework's files, not the icons, not what describes the site to programs.
  matcher: [
    '/((?!api/|_next/|icon\\.svg|icon-\\d+\\.png|apple-icon\\.png|favicon\\.ico|manifest\\.webmanifest|sitemap\\.xml$|sitemaps/|robots\\.txt$|llms\\.txt$).*)',
  ],
};
