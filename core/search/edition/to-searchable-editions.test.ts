import { describe, expect, it } from 'vitest';
import type { Article } from '../../article/article';
import type { Block } from '../../article/block';
import { editionOf, paragraph } from '../../article/fixtures/edition-of';
import { textOfInlines } from '../../article/text-of';
import { toRows, toSingleRows } from '../../reading/rows';
import { listSentences } from '../../text/sentences/list-sentences';
import { filterKey } from './filter-key';
import type { SearchableEdition } from './searchable-edition';
import { toSearchableEditions } from './to-searchable-editions';

const heading: Block = { type: 'heading', level: 2, children: [{ type: 'text', text: 'Stones and water' }] };
const english = editionOf('en', [
  paragraph('The bridge was long. It was low.'),
  heading,
  { type: 'code', text: 'let x = 1', language: null },
  { type: 'list', ordered: false, start: 1, items: [[paragraph('One boat.')], [paragraph('Two boats. They sank.')]] },
]);
const arabic = editionOf('ar', [
  paragraph('كان الجسر طويلًا. وكان منخفضًا.'),
  { type: 'heading', level: 2, children: [{ type: 'text', text: 'حجارة وماء' }] },
  { type: 'list', ordered: false, start: 1, items: [[paragraph('قارب واحد.')], [paragraph('قاربان. وقد غرقا.')]] },
]);
const article: Article = {
  slug: 'bridge',
  publishedAt: '2024-03-10T09:00',
  issuer: null,
  source: null,
  url: null,
  original: 'en',
  rights: null,
  tags: ['Cities', 'water & stone'],
  corrections: [],
  editions: {
    en: {
      ...english,
      title: 'The bridge',
      author: 'Élise Marchetti',
      translator: 'A. Calder',
      notes: [{ id: '1', blocks: [paragraph('A note. Another.')] }],
    },
    ar: { ...arabic, title: 'الجسر', author: 'إليز ماركيتي' },
  },
};

describe('toSearchableEditions', () => {
  const [en, ar] = toSearchableEditions(article);
  if (!en || !ar) throw new Error('There are two editions.');

  it('lists what can be found, in order, and what has no number last', () => {
    expect(en.passages.passages.map(({ place, text }) => `${place}: ${text}`)).toEqual([
      'title: The bridge',
      'byline: Élise Marchetti',
      'byline: A. Calder',
      'tags: Cities, water & stone',
      'body: The bridge was long.',
      'body: It was low.',
      'heading: Stones and water',
      'body: One boat.',
      'body: Two boats.',
      'body: They sank.',
      'body: let x = 1',
      'body: A note.',
      'body: Another.',
    ]);
  });

  it('gives sentences the numbers of the page, and what stands beside them there', () => {
    const counterparts = (side: typeof en, other: typeof ar, tag: 'en' | 'ar') =>
      side.passages.beside[tag]?.map(([number, ...places], at) => [
        side.passages.passages[at]?.text,
        number,
        places.map((place) => other.passages.passages[place]?.text).join(' | '),
      ]);
    expect(counterparts(en, ar, 'ar')).toEqual([
      ['The bridge', null, 'الجسر'],
      ['Élise Marchetti', null, 'إليز ماركيتي'],
      ['A. Calder', null, ''],
      ['Cities, water & stone', null, ''],
      ['The bridge was long.', 1, 'كان الجسر طويلًا.'],
      ['It was low.', 2, 'وكان منخفضًا.'],
      ['Stones and water', 3, 'حجارة وماء'],
      ['One boat.', 4, 'قارب واحد.'],
      ['Two boats.', 5, 'قاربان.'],
      ['They sank.', 6, 'وقد غرقا.'],
      ['let x = 1', null, ''],
      ['A note.', null, ''],
      ['Another.', null, ''],
    ]);
    expect(
      counterparts(ar, en, 'en')
        ?.slice(4)
        .map(([, number]) => number),
    ).toEqual([2, 3, 4, 5, 6]);
  });

  it('agrees with the rows of the page, whichever edition stands first there', () => {
    const { editions } = article;
    if (!editions.en || !editions.ar) throw new Error('There are two editions.');
    for (const rows of [toRows(editions.en, editions.ar), toRows(editions.ar, editions.en)]) {
      for (const { first, second, sentences } of rows) {
        for (const [side, language] of [
          [first, 'en'],
          [first, 'ar'],
          [second, 'en'],
          [second, 'ar'],
        ] as const) {
          const edition: SearchableEdition = language === 'en' ? en : ar;
          const [opening] = side.flatMap(({ block }) => listSentences(block, language));
          const text = opening && textOfInlines(opening.inlines).trim();
          const at = edition.passages.passages.findIndex((passage) => passage.text === text);
          if (text === undefined || at < 0) continue;
          expect(edition.passages.beside[language === 'en' ? 'ar' : 'en']?.[at]?.[0]).toBe(sentences.number);
        }
      }
    }
  });

  it('numbers an article of one edition as its page does', () => {
    const { ar: _, ...rest } = article.editions;
    const [alone] = toSearchableEditions({ ...article, editions: rest });
    const numbers = toSingleRows(english).flatMap(({ sentences }) =>
      sentences.first.map((__, nth) => sentences.number + nth),
    );
    expect(alone?.passages.alone?.filter((number) => number !== null)).toEqual(numbers);
    expect(alone?.passages.beside).toEqual({});
  });

  it('can be found by its language, its tags and its authors in every language', () => {
    const filters = (keys: readonly string[]) => keys.filter((key) => /^(?:author|language|tag):/.test(key)).toSorted();
    const shared = [
      'author:elise',
      'author:elise_marchetti',
      'author:marchetti',
      'author:اليز',
      'author:اليز_ماركيتي',
      'author:ماركيتي',
      'tag:cities',
      'tag:water_stone',
    ];
    expect(filters(en.keys)).toEqual([...shared, 'language:en'].toSorted());
    expect(filters(ar.keys)).toEqual([...shared, 'language:ar'].toSorted());
  });

  it('can be found by each of many authors, and by all of them as they are written', () => {
    const byline = 'Anna Maria Berg, Karl Otto Lenz, Sara Lou Adler, Tom Ray Smith, Lina Nour Haddad';
    const [edition] = toSearchableEditions({ ...article, editions: { en: { ...english, author: byline } } });
    const keys = edition?.keys ?? [];
    expect(keys).toContain('author:anna_maria_berg');
    expect(keys).toContain('author:lina_nour_haddad');
    expect(keys).toContain(filterKey('author', byline));
  });

  it('keeps words of the head apart, and survives JSON', () => {
    expect(en.headKeys).toEqual(
      expect.arrayContaining(['en:bridge', 'en:stones', 'en:stone', 'en:marchetti', 'en:cities']),
    );
    expect(en.headKeys).not.toContain('en:boat');
    expect(JSON.parse(JSON.stringify(en))).toEqual(en);
  });
});
