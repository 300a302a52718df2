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
  /**
   * The reader at a place of an article: `beside` is the edition that must be chosen to see it, `sentence` its number there.
   */
  passage: (locale: Locale, slug: string, { beside, sentence }: { beside: string | null; sentence: number | null }) =>
    `/${locale}/read/${slug}${beside === null ? '' : `?with=${beside}`}${sentence === null ? '' : `#s${sentence}`}`,
  /** The search, and what it asks: `query` is what `toSearchQueryString` wrote. */
  search: (locale: Locale, query = '') => `/${locale}/search${query === '' ? '' : `?${query}`}`,
  /** The search, with the focus in its field. */
  searchField: (locale: Locale) => `/${locale}/search#q`,
  /** Where `proxy.ts` has the page of a search made. Nobody is led there. */
  found: (locale: Locale, asked: string) => `/${locale}/found/${asked}`,
  searchAnswer: (locale: Locale, query: string) => `/api/search?${query}&locale=${locale}`,
  suggestions: (locale: Locale, query: string) => `/api/suggest?${query}&locale=${locale}`,
  /** The choices of how an article is printed, and its pages as they will be. */
  print: (locale: Locale, slug: string) => `/${locale}/read/${slug}/print`,
  runningHeads: (locale: Locale, slug: string) => `/${locale}/read/${slug}/running-heads.css`,
  /** The picture that stands for a page where it is shared. */
  shareLibrary: (locale: Locale) => `/${locale}/share.png`,
  shareArticle: (locale: Locale, slug: string) => `/${locale}/read/${slug}/share.png`,
  /** An article as Markdown, and where `proxy.ts` has it made. */
  markdown: (locale: Locale, slug: string) => `/${locale}/read/${slug}.md`,
  markdownFile: (locale: Locale, slug: string) => `/${locale}/read/${slug}/article.md`,
  /** The newest articles for programs that watch for them. */
  atom: (locale: Locale) => `/${locale}/feed.atom`,
  jsonFeed: (locale: Locale) => `/${locale}/feed.json`,
  sitemap: () => '/sitemap.xml',
  /** One of the sitemaps of a library too large for one, from 1. */
  sitemapPart: (part: number) => `/sitemaps/${part}.xml`,
  /** What lists say of these articles, to a reader of the locale. */
  summaries: (locale: Locale, slugs: readonly string[]) => `/api/summaries?locale=${locale}&slugs=${slugs.join(',')}`,
  edition: (slug: string, language: string) => `/api/articles/${slug}/${language}`,
  image: (slug: string, name: string) => `/api/articles/${slug}/images/${encodeURIComponent(name)}`,
} as const;
