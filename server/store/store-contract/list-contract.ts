import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { listArticles } from '../../../core/library/list-articles';
import type { ListChoice } from '../../../core/library/list-choice';
import { choiceOf, draftOf, summaryOf } from './fixtures/draft-of';
import { someArticle, someChoice } from './fixtures/random-library';
import { eachWithStore, type MakeStore } from './fixtures/store-place';

const library = {
  bread: {
    publishedAt: '2024-05-01T10:00',
    tags: ['food', 'cities'],
    en: { title: 'Bread', author: 'Samir Haddad', text: 'word '.repeat(1_000) },
    ar: { title: 'خبز', author: 'سَمير حدّاد' },
  },
  salt: { publishedAt: '2025-05-01T10:00', tags: ['food'], en: { title: 'Salt', author: 'Élise Marchetti' } },
  night: {
    publishedAt: '2025-06-01T10:00',
    tags: ['سفر'],
    ar: { title: 'ليل', author: 'أمينة إبراهيم', text: 'كلمة '.repeat(3_000) },
    fr: { title: 'Nuit', author: 'SAMIR HADDAD' },
  },
};

/** Lists of a store: each filter, the orders, pages, and what a list can be narrowed by. */
export function listContract(make: MakeStore): void {
  const { store, fill } = eachWithStore(make);
  const slugs = async (choice: Partial<ListChoice> = {}) =>
    (await store().list(choiceOf(choice))).articles.map(({ slug }) => slug);

  describe('a list', () => {
    test('of an empty store is empty and offers nothing', async () => {
      const narrowing = { pairs: [], tags: [], authors: [], years: [], lengths: [] };
      expect(await store().list(choiceOf())).toEqual({ articles: [], total: 0, narrowing });
    });

    test('says of an article what it is, without its text', async () => {
      await fill({ bread: library.bread });
      const { articles } = await store().list(choiceOf());
      expect(articles).toEqual([summaryOf('bread', draftOf(library.bread))]);
      expect(articles[0]?.editions.en).toMatchObject({ title: 'Bread', author: 'Samir Haddad', minutes: 5 });
    });

    test('begins with the newest or the oldest; of the same minute the first slug comes first', async () => {
      await fill({ ...library, 'a-twin': library.salt, twin: library.salt });
      expect(await slugs()).toEqual(['night', 'a-twin', 'salt', 'twin', 'bread']);
      expect(await slugs({ order: 'oldest' })).toEqual(['bread', 'a-twin', 'salt', 'twin', 'night']);
    });

    test.each<[string, Partial<ListChoice>, string[]]>([
      ['that have a language', { languages: ['ar'] }, ['night', 'bread']],
      ['that have both languages of a pair', { languages: ['ar', 'fr'] }, ['night']],
      ['with a tag', { tag: 'food' }, ['salt', 'bread']],
      ['with a tag in Arabic', { tag: 'سفر' }, ['night']],
      ['with no tag that merely looks like it', { tag: 'Food' }, []],
      ['by an author, in whichever language the name is written', { author: 'Samir Haddad' }, ['night', 'bread']],
      ['by an author written without vowel signs', { author: 'سمير حداد' }, ['bread']],
      ['by an author written without hamza', { author: 'امينه ابراهيم' }, ['night']],
      ['by an author written without accents, in capitals', { author: 'ELISE  MARCHETTI' }, ['salt']],
      ['by no author of whose name that is a part', { author: 'Samir' }, []],
      ['of a year', { year: 2025 }, ['night', 'salt']],
      ['of a length, by the longest edition: short', { length: 'short' }, ['salt']],
      ['of a length, by the longest edition: medium', { length: 'medium' }, ['bread']],
      ['of a length, by the longest edition: long', { length: 'long' }, ['night']],
      ['that fit several things at once', { tag: 'food', year: 2025, languages: ['en'], length: 'short' }, ['salt']],
      ['that fit all things, of which there are none', { tag: 'food', year: 2025, author: 'Samir Haddad' }, []],
      ['whatever they are, where texts are empty', { tag: '', author: '' }, ['night', 'salt', 'bread']],
      ['that fit a tag as it is written, not as a pattern or a command', { tag: "%' OR 1=1 --" }, []],
    ])('has the articles %s', async (_, choice, expected) => {
      await fill(library);
      expect(await slugs(choice)).toEqual(expected);
      expect((await store().list(choiceOf(choice))).total).toBe(expected.length);
    });

    test('sorts titles as the reader’s language does, its own script first', async () => {
      const names = ['زيد', 'Zaid', 'باسم', 'أحمد', 'Adam', 'إبراهيم', 'آدم', 'Émile', 'Emil'];
      const named = names.map((title, at) => [
        `name-${at}`,
        /^\p{Script=Arab}/u.test(title) ? { ar: title } : { en: title },
      ]);
      await fill(Object.fromEntries(named));
      const titles = async (reader: ListChoice['reader']) => {
        const { articles } = await store().list(choiceOf({ order: 'title', reader }));
        return articles.map(({ editions }) => (editions.ar ?? editions.en)?.title);
      };
      const arabic = ['آدم', 'إبراهيم', 'أحمد', 'باسم', 'زيد'];
      const latin = ['Adam', 'Emil', 'Émile', 'Zaid'];
      expect(await titles('ar')).toEqual([...arabic, ...latin]);
      for (const reader of ['en', 'fr', 'de'] as const) expect(await titles(reader)).toEqual([...latin, ...arabic]);
    });

    test('sorts by the title that the reader sees first', async () => {
      await fill({ one: { en: 'Apple', ar: 'ياسمين' }, two: { en: 'Zebra', ar: 'أسد' } });
      expect(await slugs({ order: 'title', reader: 'en' })).toEqual(['one', 'two']);
      expect(await slugs({ order: 'title', reader: 'ar' })).toEqual(['two', 'one']);
      expect(await slugs({ order: 'title', reader: 'de' })).toEqual(['one', 'two']);
    });

    test('comes in pages that neither miss nor repeat an article; beyond the last one there is nothing', async () => {
      // Of one title, so that something else must decide; written in another order than any list has.
      const days = [4, 1, 6, 2, 7, 3, 5];
      const many = days.map(
        (day) => [`day-${day}`, { publishedAt: `2026-01-0${day}T10:00`, en: 'The same title' }] as const,
      );
      await fill(Object.fromEntries(many));
      const oldest = [1, 2, 3, 4, 5, 6, 7].map((day) => `day-${day}`);
      const expected = { oldest, newest: oldest.toReversed(), title: oldest.toReversed() };
      for (const order of ['newest', 'oldest', 'title'] as const) {
        const pages = await Promise.all([1, 2, 3, 4].map((page) => store().list(choiceOf({ order, page, size: 3 }))));
        expect(pages.map(({ articles }) => articles.length)).toEqual([3, 3, 1, 0]);
        expect(pages.flatMap(({ articles }) => articles.map(({ slug }) => slug))).toEqual(expected[order]);
        expect(pages.map(({ total }) => total)).toEqual([7, 7, 7, 7]);
      }
    });

    test('offers what it can be narrowed by, each kind without what the choice says of it', async () => {
      await fill(library);
      const { narrowing } = await store().list(choiceOf({ tag: 'food', year: 2025 }));
      expect(narrowing).toEqual({
        pairs: [],
        tags: [
          { value: 'food', count: 1 },
          { value: 'سفر', count: 1 },
        ],
        authors: [{ value: 'Élise Marchetti', count: 1 }],
        years: [
          { value: 2025, count: 1 },
          { value: 2024, count: 1 },
        ],
        lengths: [{ value: 'short', count: 1 }],
      });
    });

    test('names authors as the edition that the reader sees first does, one name for those that are alike', async () => {
      await fill(library);
      const names = async (reader: ListChoice['reader']) => {
        const { narrowing } = await store().list(choiceOf({ reader }));
        return narrowing.authors.map(({ value, count }) => `${value} ${count}`);
      };
      expect(await names('en')).toEqual(['SAMIR HADDAD 2', 'Élise Marchetti 1']);
      expect(await names('ar')).toEqual(['Élise Marchetti 1', 'أمينة إبراهيم 1', 'سَمير حدّاد 1']);
    });

    test('offers fifty tags at most, the commonest first', async () => {
      const tags = Array.from({ length: 60 }, (_, at) => `tag ${String(at).padStart(2, '0')}`);
      await fill({ one: { en: 'One', tags }, two: { en: 'Two', tags: ['tag 59'] } });
      const offered = (await store().list(choiceOf())).narrowing.tags;
      expect(offered).toHaveLength(50);
      expect(offered.slice(0, 2)).toEqual([
        { value: 'tag 59', count: 2 },
        { value: 'tag 00', count: 1 },
      ]);
    });

    test('is what the plain list of all articles gives, whatever is chosen; each count is the total of that choice', async () => {
      const sketches = fc.sample(someArticle, { numRuns: 20, seed: 7 });
      const drafts = Object.fromEntries(sketches.map((sketch, at) => [`article-${at}`, sketch]));
      await fill(drafts);
      const summaries = Object.entries(drafts).map(([slug, sketch]) => summaryOf(slug, draftOf(sketch)));
      await fc.assert(
        fc.asyncProperty(someChoice, async (choice) => {
          const listing = await store().list(choice);
          expect(listing).toEqual(listArticles(summaries, choice));
          const totalOf = async (narrower: Partial<ListChoice>) =>
            (await store().list({ ...choice, ...narrower })).total;
          for (const { value, count } of listing.narrowing.authors)
            expect(await totalOf({ author: value })).toBe(count);
          for (const { value, count } of listing.narrowing.tags) expect(await totalOf({ tag: value })).toBe(count);
          for (const { value, count } of listing.narrowing.pairs)
            expect(await totalOf({ languages: value })).toBe(count);
        }),
        { numRuns: 40 },
      );
    }, 60_000);
  });
}
