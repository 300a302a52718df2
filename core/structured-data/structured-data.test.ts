import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import type { Article, Edition } from '../article/article';
import { editionOf, paragraph } from '../article/fixtures/edition-of';
import type { LanguageTag } from '../languages/table';
import { type ArticlePlace, articleData } from './article-data';
import { libraryData } from './library-data';
import { writeStructuredData } from './write-structured-data';

const english: Edition = { ...editionOf('en', [paragraph('It is late.')]), title: 'The bridge', author: 'Randa' };
const arabic: Edition = {
  ...editionOf('ar', [paragraph('الوقت متأخر.')]),
  title: 'الجسر',
  author: 'رندة',
  translator: 'سامي',
  translation: 'human',
};
const article: Article = {
  slug: 'bridge',
  publishedAt: '2025-09-12T19:45',
  issuer: { en: 'The House', ar: 'الدار' },
  source: null,
  url: 'https://example.com/bridge',
  original: 'en',
  rights: { en: '© the authors, CC BY-SA 4.0.', ar: '© المؤلفون (https://example.org/rights)' },
  tags: ['cities'],
  editions: { en: english, ar: arabic },
  corrections: [],
};
const placeIn = (locale: LanguageTag): ArticlePlace => ({
  locale,
  shown: locale === 'ar' ? ['ar', 'en'] : ['en', 'ar'],
  site: 'https://example.org/',
  library: `https://example.org/${locale}`,
  libraryName: 'Library',
  siteName: 'Muqabala',
  addressOf: (language) => `https://example.org/${language}/read/bridge`,
  page: `https://example.org/${locale}/read/bridge`,
  image: `https://example.org/${locale}/read/bridge/share.png`,
});
const nodesOf = (written: string): Record<string, unknown>[] => JSON.parse(written)['@graph'];
const nodesIn = (locale: LanguageTag, one = article) => nodesOf(writeStructuredData(articleData(one, placeIn(locale))));
const editionsIn = (nodes: Record<string, unknown>[]) => nodes.filter((node) => node['@type'] === 'NewsArticle');

describe('what an article is, for machines', () => {
  it('is an article of its own in each language, the original linked with its translations', () => {
    const [first, second] = editionsIn(nodesIn('en'));
    expect(first).toMatchObject({
      '@id': 'https://example.org/en/read/bridge#edition-en',
      inLanguage: 'en',
      headline: 'The bridge',
      datePublished: '2025-09-12T19:45',
      author: { '@type': 'Person', name: 'Randa' },
      publisher: { '@type': 'Organization', name: 'The House' },
      isBasedOn: 'https://example.com/bridge',
      keywords: ['cities'],
      license: 'https://creativecommons.org/licenses/by-sa/4.0/',
      isPartOf: { '@id': 'https://example.org/#site' },
      workTranslation: [{ '@id': second?.['@id'] }],
    });
    expect(first).not.toHaveProperty('translationOfWork');
    expect(second).toMatchObject({
      inLanguage: 'ar',
      headline: 'الجسر',
      translator: { '@type': 'Person', name: 'سامي' },
      publisher: { name: 'الدار' },
      license: 'https://example.org/rights',
      translationOfWork: { '@id': first?.['@id'] },
    });
    expect(second).not.toHaveProperty('workTranslation');
  });

  it('has the same name in the page of every locale, and the page names the one that it begins with', () => {
    const names = (locale: LanguageTag) => editionsIn(nodesIn(locale)).map((node) => node['@id']);
    expect(names('ar')).toEqual(names('en'));
    expect(nodesIn('ar').find((node) => node['@type'] === 'WebPage')).toMatchObject({
      '@id': 'https://example.org/ar/read/bridge',
      inLanguage: ['ar', 'en'],
      mainEntity: { '@id': 'https://example.org/ar/read/bridge#edition-ar' },
    });
  });

  it('says what is known of an original that is not here, and nothing of translations of a single edition', () => {
    const [only] = editionsIn(nodesIn('ar', { ...article, editions: { ar: arabic } }));
    expect(only?.translationOfWork).toEqual({
      '@type': 'CreativeWork',
      inLanguage: 'en',
      url: 'https://example.com/bridge',
    });
    const [single] = editionsIn(nodesIn('en', { ...article, editions: { en: english } }));
    expect(single).not.toHaveProperty('workTranslation');
  });
});

describe('what the library is, for machines', () => {
  it('is a site that can be searched and a list of articles', () => {
    const [site, list] = nodesOf(
      writeStructuredData(
        libraryData({
          locale: 'en',
          locales: ['en', 'ar'],
          site: 'https://example.org/',
          page: 'https://example.org/en',
          search: 'https://example.org/en/search',
          name: 'Muqabala',
          otherNames: ['مقابلة'],
          description: 'Articles',
          title: 'Library',
          articles: [{ address: 'https://example.org/en/read/bridge', title: 'The bridge' }],
        }),
      ),
    );
    expect(site).toMatchObject({
      '@type': 'WebSite',
      alternateName: ['مقابلة'],
      inLanguage: ['en', 'ar'],
      potentialAction: {
        target: { urlTemplate: 'https://example.org/en/search?q={search_term_string}' },
        'query-input': 'required name=search_term_string',
      },
    });
    expect(list).toMatchObject({
      '@type': 'CollectionPage',
      isPartOf: { '@id': site?.['@id'] },
      mainEntity: { numberOfItems: 1, itemListElement: [{ position: 1, name: 'The bridge' }] },
    });
  });
});

describe('data for machines in a page', () => {
  const inPage = (title: string) => {
    const one = { ...article, editions: { en: { ...english, title } } };
    return writeStructuredData(articleData(one, placeIn('en')));
  };

  it('comes back as it was and cannot end its element, whatever a title holds', () => {
    const hostile = fc.constantFrom(
      '</script>',
      '<!--',
      '<script>',
      ']]>',
      '\u2028',
      '\u2029',
      '"',
      '\\',
      '&lt;',
      '\u202e',
    );
    const anyTitle = fc.array(fc.oneof(hostile, fc.string({ unit: 'binary' }))).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyTitle, (title) => {
        const written = inPage(title);
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(editionsIn(nodesOf(written))[0]?.headline).toBe(title);
        const nodes = parseFragment(`<script type="application/ld+json">${written}</script>`).childNodes;
        expect(nodes.map(({ nodeName }) => nodeName)).toEqual(['script']);
      }),
      { numRuns: 25 },
    );
  });
});
