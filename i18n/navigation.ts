import type { Locale } from './routing';

/** Addresses of the pages, in one place. Each takes the locale that the page is shown in. */
export const paths = {
  library: (locale: Locale) => `/${locale}`,
  /** Says that an address leads nowhere; `proxy.ts` answers with it. */
  missing: (locale: Locale) => `/${locale}/missing`,
  article: (locale: Locale, slug: string) => `/${locale}/read/${slug}`,
  /** The choices of how an article is printed, and its pages as they will be. */
  print: (locale: Locale, slug: string) => `/${locale}/read/${slug}/print`,
  runningHeads: (locale: Locale, slug: string) => `/${locale}/read/${slug}/running-heads.css`,
  /** The picture that stands for a page where it is shared. */
  shareLibrary: (locale: Locale) => `/${locale}/share.png`,
  shareArticle: (locale: Locale, slug: string) => `/${locale}/read/${slug}/share.png`,
  edition: (slug: string, language: string) => `/api/articles/${slug}/${language}`,
  image: (slug: string, name: string) => `/api/articles/${slug}/images/${encodeURIComponent(name)}`,
} as const;
