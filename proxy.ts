import Negotiator from 'negotiator';
import { type NextRequest, NextResponse } from 'next/server';
import { localeChoiceCookie } from './i18n/locale-choice';
import { paths } from './i18n/navigation';
import { defaultLocale, isLocale, type Locale } from './i18n/routing';
import { markdownPath } from './server/found/markdown-path';
import { leadsSomewhere } from './server/leads-somewhere';
import { askedPath } from './server/library/asked-path';
import { refuseTooMany } from './server/rate/limit-rate';
import { foundPath } from './server/search/found-path';
import { store } from './server/store/store';

/**
 * Picks the locale of a request whose address names none, answers an address that leads nowhere with the page that says
 * so, in its locale and with status 404, and leads one with a query to where the page is made that it asks for. Refuses
 * requests that come too often, where each asks the library something of its own: to the API, and with a query.
 */
export async function proxy(request: NextRequest): Promise<Response> {
  store.noticeChanges();
  const { pathname, search } = request.nextUrl;
  const [, first = '', ...rest] = pathname.split('/');
  if (first === 'api') return (await refuseTooMany(request)) ?? NextResponse.next();
  if (isLocale(first)) {
    if (!(await leadsSomewhere(rest, first))) return missing(request, first);
    const { searchParams } = request.nextUrl;
    const queried = rest[0] === 'search' ? foundPath(first, searchParams) : askedPath(first, rest, searchParams);
    const refusal = queried === null ? null : await refuseTooMany(request);
    if (refusal !== null) return refusal;
    const asked = markdownPath(first, rest) ?? queried;
    return asked === null ? NextResponse.next() : NextResponse.rewrite(new URL(asked, request.url));
  }
  const locale = wantedLocale(request);
  const answer = first.includes('.')
    ? missing(request, locale)
    : NextResponse.redirect(new URL(paths.library(locale) + pathname.replace(/\/$/, '') + search, request.url));
  answer.headers.append('vary', 'accept-language, cookie');
  return answer;
}

/** The stored choice, then what the browser asks for (RFC 4647, lookup), then the default. */
function wantedLocale(request: NextRequest): Locale {
  const choice = request.cookies.get(localeChoiceCookie)?.value ?? '';
  const header = request.headers.get('accept-language') ?? undefined;
  const wanted = new Negotiator({ headers: { 'accept-language': header } }).languages();
  const tags = [choice, ...wanted.map((tag) => tag.split('-')[0]?.toLowerCase() ?? '')];
  return tags.find(isLocale) ?? defaultLocale;
}

/**
 * A page that `notFound()` ends is served without content and drawn by scripts only (vercel/next.js#62228). This one is
 * static and whole.
 */
function missing(request: NextRequest, locale: Locale): NextResponse {
  return NextResponse.rewrite(new URL(paths.missing(locale), request.url), { status: 404 });
}

export const config = {
  // Pages and the API: not the framework's files, not the icons, not what describes the site to programs.
  matcher: [
    '/((?!_next/|icon\\.svg|icon-\\d+\\.png|apple-icon\\.png|favicon\\.ico|manifest\\.webmanifest|sitemap\\.xml$|sitemaps/|robots\\.txt$|llms\\.txt$).*)',
  ],
};
