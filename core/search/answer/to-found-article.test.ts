import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article';
import { editionOf, paragraph } from '../../article/fixtures/edition-of';
import { type LanguageTag, languageTags } from '../../languages/table';
import { toSearchableEditions } from '../edition/to-searchable-editions';
import { parseQuery } from '../query/parse-query';
import type { SearchQuery } from '../search-query';
import { markWords } from './mark-words';
import { rankArticles } from './rank-articles';
import { scoreEdition } from './score-edition';
import { toFoundArticle } from './to-found-article';

function articleOf(
  editions: { readonly [tag in LanguageTag]?: { title?: string; text: string } },
  slug = 'a',
): Article {
  const made = languageTags.flatMap((tag) => {
    const sketch = editions[tag];
    return sketch
      ? [[tag, { ...editionOf(tag, [paragraph(sketch.text)]), title: sketch.title ?? 'ضضض' }] as const]
      : [];
  });
  return {
    slug,
    publishedAt: '2024-03-10T09:00',
    issuer: null,
    source: null,
    url: null,
    original: 'en',
    rights: null,
    tags: [],
    corrections: [],
    editions: Object.fromEntries(made),
  };
}

function queryOf(text: string): SearchQuery {
  const { query } = parseQuery(text);
  if (query === null) throw new Error(text);
  return query;
}

/** What a reader is shown of one article for a query. */
function answer(article: Article, text: string, reader: LanguageTag = 'en') {
  const query = queryOf(text);
  const editions = toSearchableEditions(article);
  const candidates = editions.map(({ language, concordance }) => ({ ...article, language, concordance }));
  const [best] = rankArticles(candidates, query, reader);
  if (best === undefined) throw new Error('Every article has an edition.');
  const passages = Object.fromEntries(editions.map(({ language, passages: those }) => [language, those]));
  return toFoundArticle(best.best, { original: article.original, editions: passages }, query, reader);
}

const scoreOf = (article: Article, text: string) =>
  Math.max(...toSearchableEditions(article).map((edition) => scoreEdition(edition, queryOf(text))));

describe('an answer', () => {
  it('shows three passages at most, the best first, and one for each word before others for the same', () => {
    const article = articleOf({ en: { text: 'A lamp. The lamp. That lamp. One lamp. A boat.' } });
    const { passages } = answer(article, 'lamp boat');
    expect(passages.map(({ text }) => text)).toEqual(['A lamp.', 'A boat.', 'The lamp.']);
    expect(
      answer(articleOf({ en: { text: 'A lamp. A boat and a lamp. A boat.' } }), 'lamp boat').passages[0]?.text,
    ).toBe('A boat and a lamp.');
  });

  it('is in the reader’s language where both editions answer alike', () => {
    const article = articleOf({ en: { text: 'In 1445.' }, ar: { text: 'سنة ١٤٤٥.' } });
    expect(answer(article, '1445', 'en').passages[0]?.language).toBe('en');
    expect(answer(articleOf({ en: { text: 'x 77' }, ar: { text: 'س 77' } }), '77', 'ar').passages[0]?.language).toBe(
      'ar',
    );
  });

  it('marks every form that was found, with its vowel signs, and each character once', () => {
    const { passages } = answer(articleOf({ ar: { text: 'والشّارِعُ طويل، وشوارعنا، وللشارع.' } }), 'شارع', 'ar');
    const [passage] = passages;
    expect(passage?.marks.map(({ start, end }) => passage.text.slice(start, end))).toEqual(['والشّارِعُ', 'وللشارع']);
    expect(markWords('\ufdfa x', [0, 1, 2, 3, 4])).toEqual([
      { start: 0, end: 1 },
      { start: 2, end: 3 },
    ]);
  });

  it('has no counterpart and no further edition in an article of one language', () => {
    expect(answer(articleOf({ fr: { text: 'Une lampe.' } }), 'lampe').passages).toMatchObject([
      { counterpart: null, beside: null, sentence: 1 },
    ]);
  });

  it('is worth more the better the place, then the likeness, then nearness, then frequency', () => {
    const filler = 'word '.repeat(20);
    const titled = scoreOf(articleOf({ en: { title: 'Old lamps', text: filler } }), 'lamp');
    const exact = scoreOf(articleOf({ en: { text: `lamp ${filler}` } }), 'lamp');
    const often = scoreOf(articleOf({ en: { text: `lamp ${filler} lamp lamp lamp lamp` } }), 'lamp');
    const stem = scoreOf(articleOf({ en: { text: 'lamps '.repeat(50) } }), 'lamp');
    expect(titled).toBeGreaterThan(often);
    expect(often).toBeGreaterThan(exact);
    expect(exact).toBeGreaterThan(stem);
    const near = scoreOf(articleOf({ en: { text: `a green lamp ${filler}` } }), 'green lamp');
    const turned = scoreOf(articleOf({ en: { text: `a lamp green ${filler}` } }), 'green lamp');
    const far = scoreOf(articleOf({ en: { text: `a green ${filler} lamp` } }), 'green lamp');
    const apart = scoreOf(articleOf({ en: { text: `A green ${filler}. A lamp.` } }), 'green lamp');
    expect([near, turned, far, apart]).toEqual([near, turned, far, apart].toSorted((one, other) => other - one));
    expect(new Set([near, turned, far, apart]).size).toBe(4);
    expect(scoreOf(articleOf({ en: { text: filler } }), 'lamp')).toBe(0);
  });

  it('leaves texts as they are, and marks only stretches inside them, for any text and query', () => {
    const pieces = [...'قلم كتاب \u064eأا1٢ab. !؟\u200f\ud800\ufdfa«»', 'lamp ', 'قلم '];
    const anyText = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));
    fc.assert(
      fc.property(anyText, anyText, fc.constantFrom('قلم', 'lamp', 'ا', '"قلم كتاب"', '1 2'), (one, other, query) => {
        const article = articleOf({ ar: { text: one }, en: { title: 'A', text: other } });
        for (const { language, text, marks } of answer(article, query).passages) {
          expect(`${one}\n${other}\nA\nضضض`).toContain(text);
          expect(languageTags).toContain(language);
          let last = 0;
          for (const { start, end } of marks) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          expect(marks.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 100 },
    );
  });
});
