import { describe, expect, test } from 'vitest';
import { editionOf, paragraph } from '../../../core/article/fixtures/edition-of';
import type { LanguageTag } from '../../../core/languages/table';
import { toRows } from '../../../core/reading/rows';
import cases from '../../../core/search/fixtures/cases.json';
import { parseCursor } from '../../../core/search/query/cursor';
import { parseQuery } from '../../../core/search/query/parse-query';
import type { SearchPage } from '../../../core/search/search-page';
import { articleOf, draftOf } from './fixtures/draft-of';
import { bridge, marked, queryOf } from './fixtures/found-library';
import { eachWithStore, type MakeStore } from './fixtures/store-place';

/** What is found in a store, in which order, and what is said of it. */
export function searchContract(make: MakeStore): void {
  const { store, fill } = eachWithStore(make);
  const search = (
    text: string,
    options: { reader?: LanguageTag; offset?: number; size?: number } = {},
  ): Promise<SearchPage> => store().search({ query: queryOf(text), reader: 'en', offset: 0, size: 20, ...options });
  const slugs = async (text: string) => (await search(text)).articles.map(({ slug }) => slug);
  const passages = async (text: string, reader: LanguageTag = 'en') =>
    (await search(text, { reader })).articles[0]?.passages ?? [];

  describe('a search', () => {
    test('finds in an empty store nothing', async () => {
      const nothing = { articles: [], total: 0, atLeast: false, cursor: null, didYouMean: null };
      expect(await search('word')).toEqual(nothing);
    });

    test('finds what the cases say, in a title and in a text, and nothing else', async () => {
      for (const { id, text } of cases.cases) {
        await fill({ [`title-${id}`]: { ar: { title: text } }, [`text-${id}`]: { ar: { title: 'ضضض', text } } });
      }
      for (const { id, query, shouldMatch } of cases.cases) {
        const page = await search(query, { size: 50 });
        const found = page.articles.map(({ slug }) => slug);
        expect([found.includes(`title-${id}`), found.includes(`text-${id}`)], id).toEqual([shouldMatch, shouldMatch]);
      }
    }, 60_000);

    test('puts a title over a heading over running text, and of equals the newest first', async () => {
      const write = async (slug: string, title: string, heading: string, text: string, publishedAt: string) => {
        const draft = draftOf({ publishedAt, en: { title } });
        const blocks = [
          { type: 'heading' as const, level: 2 as const, children: [{ type: 'text' as const, text: heading }] },
          paragraph(text),
        ];
        const edition = { ...editionOf('en', blocks), title };
        expect(await store().write(slug, { ...draft, editions: { en: edition } }, { overwrite: false })).toMatchObject({
          ok: true,
        });
      };
      await write('old-text', 'One', 'Two', 'A lantern burned.', '2020-01-01T00:00');
      await write('new-text', 'One', 'Two', 'A lantern burned.', '2021-01-01T00:00');
      await write('heading', 'One', 'The lantern', 'It burned.', '2019-01-01T00:00');
      await write('title', 'A lantern', 'Two', 'It burned.', '2018-01-01T00:00');
      expect(await slugs('lantern')).toEqual(['title', 'heading', 'new-text', 'old-text']);
    });

    test('puts the exact word over another spelling over another form', async () => {
      await fill({
        stem: { publishedAt: '2026-01-03T00:00', ar: { title: 'ضضض', text: 'رأيت الأكلات هنا.' } },
        folded: { publishedAt: '2026-01-02T00:00', ar: { title: 'ضضض', text: 'رأيت اكلة هنا.' } },
        exact: { publishedAt: '2026-01-01T00:00', ar: { title: 'ضضض', text: 'رأيت أكلة هنا.' } },
      });
      expect(await slugs('أكلة')).toEqual(['exact', 'folded', 'stem']);
      expect(await slugs('اكلة')).toEqual(['folded', 'exact', 'stem']);
    });

    test('puts words that stand together over words that are apart', async () => {
      await fill({
        apart: {
          publishedAt: '2026-01-02T00:00',
          en: { text: 'The green boat passed a very old and broken lantern.' },
        },
        together: {
          publishedAt: '2026-01-01T00:00',
          en: { text: 'He held the green lantern near an old and broken boat.' },
        },
      });
      expect(await slugs('green lantern')).toEqual(['together', 'apart']);
      expect(await slugs('lantern green')).toEqual(['together', 'apart']);
    });

    test('finds a quoted phrase only where its words stand so, unstemmed, in one sentence', async () => {
      await fill({
        phrase: { en: { text: 'We saw the Night Market there.' } },
        turned: { en: { text: 'A market at night. Market day.' } },
        across: { en: { text: 'It was a good night. Market stalls closed.' } },
        plural: { en: { text: 'We saw night markets.' } },
      });
      expect(await slugs('"night market"')).toEqual(['phrase']);
      expect(await slugs('“night market”')).toEqual(['phrase']);
      expect(await slugs('«night markets»')).toEqual(['plural']);
      expect((await slugs('night market')).toSorted()).toEqual(['across', 'phrase', 'plural', 'turned']);
      expect((await slugs('market -"night market"')).toSorted()).toEqual(['across', 'plural', 'turned']);
      expect(await passages('"night market"')).toMatchObject([{ text: 'We saw the Night Market there.' }]);
      expect((await passages('"night market"')).flatMap(marked)).toEqual(['Night', 'Market']);
    });

    test('says of a phrase how many articles have it, or that there are more', async () => {
      const many = Array.from({ length: 150 }, (_, at) => [`lamp-${at}`, { en: `A night lamp ${at}` }] as const);
      await fill(Object.fromEntries(many));
      const { total, atLeast, articles } = await search('"night lamp"');
      expect(articles).toHaveLength(20);
      expect(total === 150 || (atLeast && total < 150)).toBe(true);
    }, 60_000);

    test('finds nothing for what no text can hold, and it is no error', async () => {
      await fill({ bread: { en: 'Bread' } });
      for (const text of [
        `author:"${'ﷺ'.repeat(285)}"`,
        `tag:${'ﷺ'.repeat(290)}`,
        'ﷺ'.repeat(300),
        `-${'ﷺ'.repeat(290)} x`,
      ]) {
        expect((await search(text)).total, text.slice(0, 12)).toBe(0);
      }
    });

    test('needs every word, in one edition', async () => {
      await fill({ bridge });
      expect(await slugs('river stones')).toEqual(['bridge']);
      expect(await slugs('river الحجارة')).toEqual([]);
      expect(await slugs('river lantern')).toEqual([]);
    });

    test('leaves out articles with a word after a minus', async () => {
      await fill({ bridge, other: { en: { title: 'A river' } } });
      expect(await slugs('river -stones')).toEqual(['other']);
      expect(await slugs('river -stone')).toEqual(['other']);
      expect(await slugs('نهر -حجارة')).toEqual([]);
    });

    test.each<[string, string[]]>([
      ['river author:marchetti', ['bridge']],
      ['river author:"Elise Marchetti"', ['bridge']],
      ['النهر كاتب:Marchetti', ['bridge']],
      ['river author:"Marchetti Elise"', []],
      ['river author:elis', []],
      ['author:ماركيتي', ['bridge']],
      ['author:ماركيتي author:haddad tag:cities', ['bridge', 'lamp']],
      ['tag:cities', ['bridge', 'lamp']],
      ['tag:CITIES tag:"Water & stone"', ['bridge']],
      ['tag:water', []],
      ['وسم:cities lamp', ['lamp']],
      ['lang:fr pierres', ['bridge']],
      ['lang:fr carried', []],
      ['lang:العربية الحجارة', ['bridge']],
      ['lang:fr lang:en river', ['bridge', 'lamp']],
      ['river before:2024', ['lamp']],
      ['river before:2024-03-10', ['lamp']],
      ['river before:2024-03-11', ['bridge', 'lamp']],
      ['river after:٢٠٢٤', ['bridge']],
      ['river after:2024-03-10', ['bridge']],
      ['river after:2024-03-11', []],
      ['river after:2023-05 before:2023-06', ['lamp']],
      ['river after:2030 before:1990', []],
    ])('keeps to filters: %s', async (text, expected) => {
      await fill({
        bridge,
        lamp: {
          publishedAt: '2023-05-31T23:59',
          tags: ['cities'],
          en: { title: 'The lamp by the river', author: 'S. Haddad' },
        },
      });
      expect((await slugs(text)).toSorted()).toEqual(expected);
    });

    test('shows the name or the tag that was asked for where it was asked for alone', async () => {
      await fill({ bridge });
      expect((await passages('author:marchetti')).map((passage) => [passage.place, ...marked(passage)])).toEqual([
        ['byline', 'Marchetti'],
      ]);
      expect((await passages('tag:"water & stone"')).map((passage) => [passage.place, ...marked(passage)])).toEqual([
        ['tags', 'water', 'stone'],
      ]);
    });

    test('marks whole words with their vowel signs, and changes nothing in the text', async () => {
      await fill({ bridge });
      const [passage] = await passages('حملت');
      expect(passage?.text).toBe('حُمِلت الحجارة إلى هنا.');
      expect(passage && marked(passage)).toEqual(['حُمِلت']);
    });

    test('sets the counterpart beside a sentence, and numbers it as the page of that pair does', async () => {
      await fill({ bridge });
      const { editions } = articleOf('bridge', draftOf(bridge));
      const numberOf = (one: LanguageTag, other: LanguageTag, nth: number) => {
        const [first, second] = [editions[one], editions[other]];
        if (!first || !second) throw new Error('The draft has both editions.');
        // One paragraph with three sentences that say the same: one row.
        return (toRows(first, second)[0]?.sentences.number ?? 0) + nth;
      };
      expect(await passages('river', 'en')).toMatchObject([
        {
          language: 'en',
          place: 'body',
          text: 'The river was low.',
          counterpart: { language: 'ar', text: 'وكان النهر ضحلًا.' },
          sentence: numberOf('en', 'ar', 1),
          beside: null,
        },
      ]);
      expect(await passages('النهر', 'fr')).toMatchObject([
        {
          counterpart: { language: 'fr', text: 'La rivière était basse.' },
          sentence: numberOf('fr', 'ar', 1),
          beside: null,
        },
      ]);
      expect(await passages('rivière', 'en')).toMatchObject([
        {
          language: 'fr',
          counterpart: { language: 'en', text: 'The river was low.' },
          sentence: numberOf('en', 'fr', 1),
          beside: 'fr',
        },
      ]);
      expect(await passages('bridge')).toMatchObject([
        { place: 'title', counterpart: { language: 'ar', text: 'الجسر' }, sentence: null },
      ]);
    });

    test('names an article by the titles that the reader opens it with', async () => {
      await fill({ bridge, alone: { fr: { title: 'Une lanterne' } } });
      const titles = async (text: string, reader: LanguageTag) =>
        (await search(text, { reader })).articles[0]?.titles.map(({ text: title }) => title);
      expect(await titles('river', 'en')).toEqual(['The bridge', 'الجسر']);
      expect(await titles('river', 'ar')).toEqual(['الجسر', 'The bridge']);
      expect(await titles('river', 'de')).toEqual(['The bridge', 'الجسر']);
      expect(await titles('lanterne', 'en')).toEqual(['Une lanterne']);
    });

    test('comes in pages that neither miss nor repeat an article, however many there are', async () => {
      const many = Array.from({ length: 130 }, (_, nth) => {
        const word = nth % 3 === 0 ? 'lantern' : 'lamp';
        const publishedAt = `20${String(10 + (nth % 15))}-05-01T10:00`;
        return [`article-${nth}`, { publishedAt, en: { title: `A ${word}`, text: `The lantern ${nth}.` } }] as const;
      });
      await fill(Object.fromEntries(many));
      const query = queryOf('lantern');
      const found: string[] = [];
      for (let offset: number | null = 0; offset !== null; ) {
        const page = await store().search({ query, reader: 'en', offset, size: 37 });
        expect([page.total, page.atLeast]).toEqual([130, false]);
        found.push(...page.articles.map(({ slug }) => slug));
        const next: unknown = page.cursor === null ? null : parseCursor(page.cursor, query);
        offset = typeof next === 'number' ? next : null;
      }
      expect(found).toHaveLength(130);
      expect(new Set(found).size).toBe(130);
      const titled = many.filter((_, nth) => nth % 3 === 0).map(([slug]) => slug);
      expect(found.slice(0, titled.length).toSorted()).toEqual(titled.toSorted());
      expect((await search('lantern', { offset: 500 })).articles).toEqual([]);
    }, 60_000);

    test('finds what an article says now, and no longer what it said', async () => {
      await fill({ bridge });
      const draft = draftOf({
        ...bridge,
        tags: ['bread'],
        en: { title: 'The ferry', author: 'Nobody', text: 'A lantern.' },
      });
      expect(await store().write('bridge', draft, { overwrite: true })).toMatchObject({ ok: true });
      expect(await slugs('lantern')).toEqual(['bridge']);
      expect(await slugs('ferry')).toEqual(['bridge']);
      expect(await slugs('stones')).toEqual([]);
      expect(await slugs('tag:cities')).toEqual([]);
      expect(await store().suggest('ston', 5)).toEqual([]);
      expect(await store().suggest('lant', 5)).toEqual(['lantern']);
    });

    test.each([
      '"*" OR NEAR(a b)',
      "'; DROP TABLE article; --",
      'keys : "x" AND (',
      '^a* {head}: [\\',
      '% _ \\x00',
      "a' | !b & (c <-> d):*",
      '\u202e\u2067نص\u200f -\u202e',
      '\ud800 a \udfff',
      'ﷺ ﷲ',
      '-',
      '- a',
      'a '.repeat(150),
      'ا'.repeat(300),
    ])('answers %j without an error', async (text) => {
      await fill({ bridge });
      const { query } = parseQuery(text);
      if (query !== null) expect((await store().search({ query, reader: 'ar', offset: 0, size: 50 })).total).toBe(0);
      expect(await store().suggest(text, 5)).toEqual(expect.any(Array));
    });
  });
}
