import { afterAll, describe, expect, test } from 'vitest';
import { toKeyQuery } from '../../../../core/search/query/to-key-query';
import { draftOf } from '../../store-contract/fixtures/draft-of';
import { queryOf } from '../../store-contract/fixtures/found-library';
import type { Session } from '../database';
import { postgresStores } from '../fixtures/postgres-stores';
import { findPlaces } from './find-places';
import { listSlices, type Slice } from './list-slices';

const stores = await postgresStores();
const { store, drop } = await stores.make();
afterAll(async () => {
  await drop();
  await stores.remove();
});

/** A library of which only the months are known, each of so many editions. */
function libraryOf(months: Readonly<Record<string, number>>): Session {
  const rows = Object.entries(months).map(([month, editions]) => ({ month, editions }));
  const newest = rows.toSorted((one, other) => (one.month < other.month ? 1 : -1));
  return { query: async () => newest as never };
}

const asked = { ...queryOf('lantern'), before: null, after: null };

describe('the slices of a library', () => {
  test('are one where it is small', async () => {
    expect(await listSlices(libraryOf({ '2025-01': 12_000, '2025-02': 8_000 }), asked)).toEqual([null]);
    expect(await listSlices(libraryOf({}), asked)).toEqual([null]);
  });

  test('begin with the newest months, and leave out nothing', async () => {
    const library = libraryOf({
      '2024-10': 9_000,
      '2024-11': 9_000,
      '2024-12': 9_000,
      '2025-01': 9_000,
      '2025-02': 100,
    });
    expect(await listSlices(library, asked)).toEqual([
      { months: ['2025-02', '2025-01'] },
      { months: ['2024-12', '2024-11', '2024-10'] },
    ]);
    const long = libraryOf({ '2021-01': 1, '2022-01': 30_000, '2023-01': 30_000 });
    expect(await listSlices(long, asked)).toEqual([
      { months: ['2023-01'] },
      { months: ['2022-01'] },
      { before: '2022-01' },
    ]);
  });

  test('find together what is found in all of it, in the same order', async () => {
    for (let at = 0; at < 24; at += 1) {
      const publishedAt = `20${20 + (at % 3)}-${String((at % 12) + 1).padStart(2, '0')}-10T08:00`;
      await store.write(`note-${at}`, draftOf({ publishedAt, en: `Lantern ${at}`, ar: 'قنديل' }), { overwrite: false });
    }
    const find = (slices: readonly Slice[], enough = { articles: 1_000, places: 1_000 }) =>
      findPlaces(stores.database, { ...asked, keyQuery: toKeyQuery(asked), head: null, slices }, enough);
    const whole = await find([null]);
    expect(whole.articles).toBe(24);
    const newest = ['2022-12', '2022-11', '2022-09', '2022-08', '2022-06', '2022-05', '2022-03', '2022-02'];
    const sliced: Slice[] = [{ months: newest.slice(0, 3) }, { months: newest.slice(3) }, { before: '2022-02' }];
    expect(await find(sliced)).toEqual(whole);
    const few = await find(sliced, { articles: 4, places: 3 });
    expect(few.places).toEqual(whole.places.slice(0, 3));
    expect(few.articles).toBeLessThan(24);
  });
});
