'use client';

import { type MouseEvent, useEffect, useRef } from 'react';
import { localeChoiceCookie } from '@/i18n/locale-choice';
import { findLandmark, namedPlace } from '../ui/landmark';

/** A year, in seconds. */
const choiceLasts = 31_536_000;

/**
 * Leads to this page in the other locale, keeping its query and the place being read. A plain link underneath: the new
 * document is fetched whole, so that language and direction of the page are right from the first byte.
 */
export function LocaleLink({
  href,
  locale,
  direction,
  label,
}: {
  href: string;
  locale: string;
  direction: string;
  label: string;
}) {
  const loaded = useRef('');
  useEffect(() => {
    loaded.current = location.search;
  }, []);
  const keepPlace = (event: MouseEvent<HTMLAnchorElement>) => {
    // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser, and no answer may set it
    document.cookie = `${localeChoiceCookie}=${locale}; path=/; max-age=${choiceLasts}; samesite=lax`;
    const landmark = window.scrollY > 0 ? (namedPlace() ?? findLandmark()?.element.id) : undefined;
    const hash = landmark ? `#${landmark}` : location.hash;
    // An address with a query of its own says there what it takes over, unless the page's own has changed since.
    const [path, ...own] = href.split('?');
    const isOwn = own.length > 0 && location.search === loaded.current;
    event.currentTarget.href = `${isOwn ? href : `${path}${location.search}`}${hash}`;
  };
  return (
    <a href={href} lang={locale} hrefLang={locale} dir={direction} className="locale-link" onClick={keepPlace}>
      {label}
    </a>
  );
}
