import 'server-only';
import type { ArticleSummary } from '@/core/library/article-summary';
import { authorKeys } from '@/core/library/author-keys';
import { wholeLibrary } from '@/core/library/parse-list-choice';
import { authorShownTo } from '@/core/library/shown-to';
import { type SitemapPage, toSitemap, toSitemapIndex } from '@/core/sitemap/to-sitemap';
import { paths } from '@/i18n/navigation';
import { defaultLocale, type Locale } from '@/i18n/routing';
import { wholeAddress } from '../site-address';
import { store } from '../store/store';
import { versionsOf } from './versions-of';

/** Articles that are asked of the store at once. */
const pageSize = 1_000;
/**
 * Articles of a sitemap. With a page of its author in each of four locales an article makes eight entries at most but for
 * a few, so a sitemap keeps far below the 50,000 entries and 50 MB that the protocol allows.
 */
const pagesOfPart = 2;

/** The sitemap of the site: every page in every locale, or where the library is too large for one, the list of its parts. */
export async function readSitemap(): Promise<string> {
  const { total } = await listPage(1, 1);
  const parts = Math.ceil(total / (pageSize * pagesOfPart));
  if (parts <= 1) return toSitemap(await readPages(1));
  return toSitemapIndex(Array.from({ length: parts }, (_, index) => wholeAddress(paths.sitemapPart(index + 1))));
}

/** One part, from 1: the newest articles first, with their authors; null beyond the last one. */
export async function readSitemapPart(part: number): Promise<string | null> {
  const pages = await readPages(part);
  return pages.length === 0 ? null : toSitemap(pages);
}

async function readPages(part: number): Promise<SitemapPage[]> {
  const articles: ArticleSummary[] = [];
  for (let page = (part - 1) * pagesOfPart + 1; page <= part * pagesOfPart; page++) {
    const found = await listPage(page, pageSize);
    articles.push(...found.articles);
    if (found.articles.length < pageSize) break;
  }
  const changedAt = articles[0]?.publishedAt ?? null;
  const library = part === 1 ? [toPage(paths.library, changedAt), toPage((locale) => paths.search(locale), null)] : [];
  return [
    ...library,
    ...articles.map(({ slug, publishedAt }) => toPage((locale) => paths.article(locale, slug), publishedAt)),
    ...authorsOf(articles),
  ];
}

/** The pages of those who wrote the articles, each once, under the names that the latest article gives. */
function authorsOf(articles: readonly ArticleSummary[]): SitemapPage[] {
  const seen = new Set<string>();
  return articles.flatMap((article) => {
    const keys = authorKeys(article);
    const isKnown = keys.length === 0 || keys.some((key) => seen.has(key));
    for (const key of keys) seen.add(key);
    if (isKnown) return [];
    return [toPage((locale) => paths.author(locale, authorShownTo(locale, article) ?? ''), article.publishedAt)];
  });
}

function toPage(addressIn: (locale: Locale) => string, changedAt: string | null): SitemapPage {
  return { versions: versionsOf((locale) => wholeAddress(addressIn(locale))), changedAt };
}

function listPage(page: number, size: number) {
  return store.list({ ...wholeLibrary(defaultLocale), page, size });
}
