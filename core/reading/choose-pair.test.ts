import { describe, expect, it } from 'vitest';
import type { Article, Edition } from '../article/article';
import type { LanguageTag } from '../languages/table';
import { choosePair, editionLanguages } from './choose-pair';

function articleIn(original: LanguageTag, ...tags: LanguageTag[]): Article {
  const editions = Object.fromEntries(tags.map((language) => [language, { language } as Edition]));
  return {
    slug: 'an-article',
    publishedAt: '2026-01-01T00:00',
    issuer: null,
    source: null,
    url: null,
    original,
    rights: null,
    tags: [],
    editions,
    corrections: [],
  };
}

const chosen = (article: Article, locale: string) => {
  const pair = choosePair(article, locale);
  return pair && [pair.first.language, pair.second?.language ?? null];
};

describe('choosePair', () => {
  it.each([
    ['en', ['en', 'ar']],
    ['ar', ['ar', 'en']],
    ['fr', ['fr', 'ar']],
    ['de', ['de', 'ar']],
    ['nl', ['ar', 'en']],
    ['constructor', ['ar', 'en']],
  ])('opens an article in four languages for a reader of %s in %s', (locale, pair) => {
    expect(chosen(articleIn('fr', 'de', 'fr', 'ar', 'en'), locale)).toEqual(pair);
  });

  it('sets the language the article was written in before the rest', () => {
    expect(chosen(articleIn('de', 'fr', 'de', 'ar'), 'ar')).toEqual(['ar', 'de']);
  });

  it.each(['fr', 'de'])(
    'begins with the script of a reader of %s an article that is not in that language',
    (locale) => {
      expect(chosen(articleIn('ar', 'ar', 'en'), locale)).toEqual(['en', 'ar']);
      expect(chosen(articleIn('ar', 'ar'), locale)).toEqual(['ar', null]);
    },
  );

  it('takes the rest in the order of the table', () => {
    expect(chosen(articleIn('ar', 'de', 'fr'), 'en')).toEqual(['fr', 'de']);
  });

  it('shows an article in one language alone', () => {
    expect(chosen(articleIn('de', 'de'), 'ar')).toEqual(['de', null]);
  });

  it('has nothing to show of an article without editions', () => {
    expect(choosePair(articleIn('en'), 'en')).toBeNull();
  });
});

describe('editionLanguages', () => {
  it('lists what an article can be read in, in the order of the table', () => {
    expect(editionLanguages(articleIn('fr', 'de', 'ar', 'en'))).toEqual(['en', 'ar', 'de']);
  });
});
