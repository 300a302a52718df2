import type { Locale } from './routing';

/** Addresses of the pages, in one place. Each takes the locale that the page is shown in. */
export const paths = {
  library: (locale: Locale) => `/${locale}`,
  /** The library narrowed, in another order or from a later page on: `query` is what `toQueryString` wrote. */
  list: (locale: Locale, query: string) => (query === '' ? `/${locale}` : `/${locale}?${query}`),
  /** Where `proxy.ts` has the page of a query string made. Nobody is led there. */
  browse: (locale: Locale, asked: string) => `/${locale}/browse/${asked}`,
  /** The articles of an author, by a name that an edition gives; page 1 has no number. */
  author: (locale: Locale, name: string, page = 1) =>
    `/${locale}/author/${encodeURIComponent(name)}${page === 1 ? '' : `?page=${page}`}`,
  /** Where `proxy.ts` has a later page of an author made. Nobody is led there. */
  authorPage: (locale: Locale, name: string, page: number) => `/${locale}/author/${encodeURIComponent(name)}/${page}`,
  /** Says that an address leads nowhere; `proxy.ts` answers with it. */
  missing: (locale: Locale) => `/${locale}/missing`,
  article: (locale: Locale, slug: string) => `/${locale}/read/${slug}`,
  /** The choices of how an article is printed, and its pages as they will be. */
  print: (locale: Locale, slug: string) => `/${locale}/read/${slug}/print`,
  runningHeads: (locale: Locale, slug: string) => `/${locale}/read/${slug}/running-heads.css`,
  /** The picture that stands for a page where it is shared. */
  shareLibrary: (locale: Locale) => `/${locale}/share.png`,
  shareArticle: (locale: Locale, slug: string) => `/${locale}/read/${slug}/share.png`,
  /** What lists say of these articles, to a reader of the locale. */
  summaries: (locale: Locale, slugs: readonly string[]) => `/api/summaries?locale=${locale}&slugs=${slugs.join(',')}`,
  edition: (slug: string, language: string) => `/api/articles/${slug}/${language}`,
  image: (slug: string, name: string) => `/api/articles/${slug}/images/${encodeURIComponent(name)}`,
} as const;
