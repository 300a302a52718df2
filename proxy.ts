import { type NextRequest, NextRequest as Request } from 'next/server';
import createMiddleware from 'next-intl/middleware';
import { localeChoiceCookie } from './i18n/locale-choice';
import { routing } from './i18n/routing';

const pickLocale = createMiddleware(routing);

/** Picks the locale of a request whose address names none: the stored choice, then Accept-Language, then the default. */
export function proxy(request: NextRequest) {
  const choice = request.cookies.get(localeChoiceCookie)?.value;
  if (choice === undefined) return pickLocale(request);
  const headers = new Headers(request.headers);
  headers.set('accept-language', choice);
  return pickLocale(new Request(request, { headers }));
}

export const config = {
  // Pages only: not the API, not the framework's files, nothing with a file name.
  matcher: ['/((?!api|_next|.*\\..*).*)'],
};
