import { describe, expect, test } from 'vitest';
import { draftOf, summaryOf } from './fixtures/draft-of';
import { eachWithStore, type MakeStore } from './fixtures/store-place';

/** What stands beside an article: its neighbours in time, and those related to it. */
export function besideContract(make: MakeStore): void {
  const { store, fill } = eachWithStore(make);

  describe('neighbours', () => {
    const neighboursOf = async (slug: string) => {
      const { previous, next } = await store().findNeighbours(slug);
      return [previous?.slug ?? null, next?.slug ?? null];
    };

    test('are the newer and the older article; at the ends there is none', async () => {
      const middle = { publishedAt: '2025-02-01T10:00', en: 'Middle', ar: 'وسط' };
      await fill({
        old: { publishedAt: '2025-01-01T10:00', en: 'Old' },
        middle,
        new: { publishedAt: '2025-03-01T10:00', en: 'New' },
      });
      expect(await neighboursOf('new')).toEqual([null, 'middle']);
      expect(await neighboursOf('middle')).toEqual(['new', 'old']);
      expect(await neighboursOf('old')).toEqual(['middle', null]);
      expect((await store().findNeighbours('old')).previous).toEqual(summaryOf('middle', draftOf(middle)));
    });

    test('of the same minute follow each other by slug, as in the list', async () => {
      await fill({ b: { en: 'B' }, c: { en: 'C' }, a: { en: 'A' } });
      expect(await neighboursOf('b')).toEqual(['a', 'c']);
    });

    test('of the only article are none', async () => {
      await fill({ only: { en: 'Only' } });
      expect(await neighboursOf('only')).toEqual([null, null]);
    });
  });

  describe('related articles', () => {
    const relatedTo = async (slug: string, most = 10) =>
      (await store().findRelated(slug, most)).map((article) => article.slug);
    const day = (number: number) => `2025-01-${String(number).padStart(2, '0')}T10:00`;

    test('share more with an article the earlier they come; it is never among them', async () => {
      await fill({
        one: { en: 'One', tags: ['a', 'b', 'c'], publishedAt: day(1) },
        near: { en: 'Near', tags: ['a', 'b', 'x'], publishedAt: day(2) },
        far: { en: 'Far', tags: ['c', 'y'], publishedAt: day(3) },
        apart: { en: 'Apart', tags: ['z'], publishedAt: day(4) },
      });
      expect((await relatedTo('one')).filter((slug) => slug !== 'apart')).toEqual(['near', 'far']);
    });

    test('share what few articles have, sooner than what many have', async () => {
      const common = Array.from({ length: 6 }, (_, at) => [`common-${at}`, { en: 'Common', tags: ['news'] }] as const);
      await fill({
        one: { en: 'One', tags: ['news', 'astrolabes'], publishedAt: day(1) },
        rare: { en: 'Rare', tags: ['astrolabes'], publishedAt: day(2) },
        ...Object.fromEntries(common),
      });
      expect((await relatedTo('one'))[0]).toBe('rare');
    });

    test('share words that tell what they are about, in any of their languages, where tags say nothing', async () => {
      const quadrants = 'The quadrant measures the sky. A quadrant is older than a sextant, and the sextant is finer.';
      const rest = Array.from(
        { length: 4 },
        (_, at) => [`rest-${at}`, { en: { text: `Bread ${at}. And bread.` } }] as const,
      );
      await fill({
        one: {
          en: { title: 'One', text: quadrants },
          ar: { title: 'واحد', text: 'الأسطرلاب قديم. صانع الأسطرلاب حكيم.' },
        },
        near: { en: { title: 'Near', text: 'Quadrants of brass, and how a quadrant is held.' } },
        arabic: { ar: { title: 'قريب', text: 'أسطرلاب من نحاس، وأسطرلاب من خشب.' } },
        ...Object.fromEntries(rest),
      });
      expect((await relatedTo('one')).toSorted()).toEqual(['arabic', 'near']);
    });

    test('that are as near come newest first, and no more of them than asked for', async () => {
      await fill({
        one: { en: 'One', tags: ['a'], publishedAt: day(9) },
        older: { en: 'Older', tags: ['a'], publishedAt: day(2) },
        newer: { en: 'Newer', tags: ['a'], publishedAt: day(3) },
        oldest: { en: 'Oldest', tags: ['a'], publishedAt: day(1) },
      });
      expect(await relatedTo('one')).toEqual(['newer', 'older', 'oldest']);
      expect(await relatedTo('one', 2)).toEqual(['newer', 'older']);
      expect(await relatedTo('one', 0)).toEqual([]);
    });
  });
}
