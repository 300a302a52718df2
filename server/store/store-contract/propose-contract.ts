import { describe, expect, test } from 'vitest';
import { bridge, queryOf } from './fixtures/found-library';
import { eachWithStore, type MakeStore } from './fixtures/store-place';

/** What a store proposes while a query is typed, and where it finds nothing. */
export function proposeContract(make: MakeStore): void {
  const { store, fill } = eachWithStore(make);

  describe('words that are proposed', () => {
    test('begin as the last word does, the commonest first, as they are written', async () => {
      await fill({
        one: { en: { title: 'Library', text: 'The librarian.' }, ar: { title: 'المكتبة', text: 'مكتب مكتبات.' } },
        two: { en: { title: 'Libraries', text: 'A librarian. Libretto.' } },
        three: { en: { title: 'Library', text: 'Librarian.' } },
      });
      expect(await store().suggest('the LIBR', 3)).toEqual(['librarian', 'Library', 'Libraries']);
      expect((await store().suggest('مَكت', 5)).toSorted()).toEqual(['مكتب', 'مكتبات']);
      expect(await store().suggest('libr ', 5)).toEqual([]);
      expect(await store().suggest('', 5)).toEqual([]);
      expect(await store().suggest('author:libr', 5)).toEqual([]);
    });

    test('are near to a long word that the library lacks, and stand in it', async () => {
      await fill({ bridge, other: { ar: { title: 'مكتبة الطباعة' } } });
      const meant = async (text: string) =>
        (await store().search({ query: queryOf(text), reader: 'en', offset: 0, size: 20 })).didYouMean;
      expect(await meant('brigde')).toBe('bridge');
      expect(await meant('bridgee lang:en')).toBe('bridge lang:en');
      expect(await meant('river stnoes "x y"')).toBe('river stones "x y"');
      expect(await meant('الطباغة')).toBe('الطباعة');
      // Too short, or too far: a word of four letters has too many neighbours.
      expect(await meant('rivr')).toBeNull();
      expect(await meant('جسرر')).toBeNull();
      expect(await meant('brxxge')).toBeNull();
      // It is there, in another form.
      expect(await meant('الحجارات')).toBeNull();
    });
  });
}
