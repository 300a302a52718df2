import { describe, expect, it } from 'vitest';
import { childrenOf, readXml, wordsOf } from '../markup/fixtures/read-xml';
import { type SitemapPage, toSitemap, toSitemapIndex } from './to-sitemap';

const page = (changedAt: string | null): SitemapPage => ({
  versions: [
    { hreflang: 'en', address: "https://example.org/en/author/O'Neil%20&%20Co" },
    { hreflang: 'ar', address: 'https://example.org/ar/author/%D8%B1' },
    { hreflang: 'x-default', address: "https://example.org/en/author/O'Neil%20&%20Co" },
  ],
  changedAt,
});

describe('a sitemap', () => {
  it('has an entry for each address, and each names all versions with itself among them', () => {
    const root = readXml(toSitemap([page(null)]));
    expect(root.attributes.xmlns).toBe('http://www.sitemaps.org/schemas/sitemap/0.9');
    const entries = childrenOf(root, 'url');
    expect(entries.map((entry) => wordsOf(entry, 'loc'))).toEqual([
      "https://example.org/en/author/O'Neil%20&%20Co",
      'https://example.org/ar/author/%D8%B1',
    ]);
    for (const entry of entries) {
      const links = childrenOf(entry, 'xhtml:link').map(({ attributes }) => attributes);
      expect(links.map(({ hreflang }) => hreflang)).toEqual(['en', 'ar', 'x-default']);
      expect(links.map(({ href }) => href)).toContain(wordsOf(entry, 'loc'));
      expect(childrenOf(entry, 'lastmod')).toEqual([]);
    }
  });

  it.each([
    ['2025-09-12T19:45', '2025-09-12'],
    ['2025-09-12T19:45+03:00', '2025-09-12T19:45+03:00'],
    ['2025-09-12T19:45:10Z', '2025-09-12T19:45:10Z'],
  ])('says of a page of %s that it changed on %s: a time needs a zone there', (local, told) => {
    const [entry] = childrenOf(readXml(toSitemap([page(local)])), 'url');
    expect(entry && wordsOf(entry, 'lastmod')).toBe(told);
  });

  it('of a large site is a list of sitemaps', () => {
    const root = readXml(toSitemapIndex(['https://example.org/sitemaps/1.xml', 'https://example.org/sitemaps/2.xml']));
    expect(root.name).toBe('sitemapindex');
    expect(childrenOf(root, 'sitemap').map((entry) => wordsOf(entry, 'loc'))).toEqual([
      'https://example.org/sitemaps/1.xml',
      'https://example.org/sitemaps/2.xml',
    ]);
  });
});
