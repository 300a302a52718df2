import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArticleSummary } from '@/core/library/article-summary';
import type { ListChoice } from '@/core/library/list-choice';
import { childrenOf, readXml, wordsOf } from '@/core/markup/fixtures/read-xml';
import { locales } from '@/i18n/routing';
import { readSitemap, readSitemapPart } from './read-sitemap';

const library = vi.hoisted((): { articles: ArticleSummary[]; asked: ListChoice[] } => ({ articles: [], asked: [] }));

vi.mock('../store/store', () => ({
  store: {
    list: async (choice: ListChoice) => {
      library.asked.push(choice);
      const { page, size } = choice;
      const articles = library.articles.toReversed().slice((page - 1) * size, page * size);
      return { articles, total: library.articles.length };
    },
  },
}));

const summary = (number: number): ArticleSummary => ({
  slug: `article-${number}`,
  publishedAt: `2${String(number).padStart(3, '0').slice(-3)}-01-01T10:00`,
  issuer: null,
  source: null,
  url: null,
  original: 'en',
  rights: null,
  tags: [],
  editions: {
    en: { language: 'en', title: 'A', author: `Writer ${number % 7}`, opening: '', minutes: 1 },
    ar: { language: 'ar', title: 'أ', author: `كاتب ${number % 7}`, opening: '', minutes: 1 },
  },
});
const addressesIn = (sitemap: string | null) =>
  [...(sitemap ?? '').matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address]) => new URL(address ?? '').pathname);

beforeEach(() => {
  library.asked = [];
});

describe('the sitemap of the site', () => {
  it('is one sitemap for a library that fits: the library, its search, its articles and their authors, in every locale', async () => {
    library.articles = Array.from({ length: 20 }, (_, index) => summary(index));
    const sitemap = await readSitemap();
    expect(readXml(sitemap).name).toBe('urlset');
    const addresses = addressesIn(sitemap);
    expect(new Set(addresses).size).toBe(addresses.length);
    expect(addresses).toHaveLength(locales.length * (2 + 20 + 7));
    for (const locale of locales) expect(addresses).toContain(`/${locale}/read/article-7`);
    expect(addresses).toContain('/en/author/Writer%203');
    expect(addresses).toContain(`/ar/author/${encodeURIComponent('كاتب 3')}`);
  });

  it('is a list of parts for a larger one, which together name every article once and end with the last', async () => {
    library.articles = Array.from({ length: 2_500 }, (_, index) => summary(index));
    const root = readXml(await readSitemap());
    expect(root.name).toBe('sitemapindex');
    const parts = childrenOf(root, 'sitemap').map((entry) => new URL(wordsOf(entry, 'loc')).pathname);
    expect(parts).toEqual(['/sitemaps/1.xml', '/sitemaps/2.xml']);
    const all = await Promise.all([1, 2].map(readSitemapPart));
    const articles = all.flatMap(addressesIn).filter((path) => path.startsWith('/en/read/'));
    expect(articles).toHaveLength(2_500);
    expect(new Set(articles).size).toBe(2_500);
    for (const part of all) expect(addressesIn(part).length).toBeLessThan(50_000);
    expect(await readSitemapPart(3)).toBeNull();
    for (const { size } of library.asked) expect(size).toBeLessThanOrEqual(1_000);
  });

  it('names the library and its search alone where it is empty', async () => {
    library.articles = [];
    const pages = ['', '/search'].flatMap((page) => locales.map((locale) => `/${locale}${page}`));
    expect(addressesIn(await readSitemap())).toEqual(pages);
  });
});
