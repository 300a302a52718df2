import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseQuery } from '../../../../core/search/query/parse-query';
import type { ArticleStore, SearchRequest } from '../../article-store';
import { createFilesStore } from '../../files/create-files-store';
import { draftOf } from '../../store-contract/fixtures/draft-of';
import { postgresStores } from '../fixtures/postgres-stores';

const library = {
  bread: {
    publishedAt: '2024-05-01T10:00',
    tags: ['food', 'cities'],
    en: { title: 'Bread in two cities', author: 'Samir Haddad', text: 'The bakers rise early. Their bread is warm.' },
    ar: { title: 'الخُبز في مدينتين', author: 'سَمير حدّاد', text: 'الخبّازون يستيقظون باكرًا. خبزهم دافئ.' },
  },
  salt: {
    publishedAt: '2025-05-01T10:00',
    tags: ['food'],
    en: { title: 'Salt', author: 'Élise Marchetti', text: 'Salt was carried to the cities, and bread with it.' },
    fr: { title: 'Le sel', author: 'Élise Marchetti', text: 'Le sel des villes, le pain des boulangers.' },
  },
  night: {
    publishedAt: '2025-06-01T10:00',
    tags: ['سفر'],
    original: 'ar' as const,
    ar: { title: 'ليل المكتبات', text: 'مكتبة مفتوحة في الليل. للمكتبات حراس.' },
  },
};

const place = await mkdtemp(join(tmpdir(), 'search-'));
const stores = await postgresStores();
const { store: inPostgres, drop } = await stores.make();
const inFiles = createFilesStore(join(place, 'content'), join(place, 'cache'));
afterAll(async () => {
  await drop();
  await stores.remove();
  await rm(place, { recursive: true, force: true });
});

beforeAll(async () => {
  for (const [slug, sketch] of Object.entries(library)) await writeBoth(slug, sketch);
  for (let at = 0; at < 104; at += 1) {
    const day = String((at % 28) + 1).padStart(2, '0');
    const en = {
      title: at % 9 === 0 ? `Lantern ${at}` : `Note ${at}`,
      text: `A lantern number ${at} is lit at the gate.`,
    };
    await writeBoth(`note-${at}`, { publishedAt: `2023-0${(at % 9) + 1}-${day}T08:00`, en });
  }
});

async function writeBoth(slug: string, sketch: Parameters<typeof draftOf>[0]): Promise<void> {
  for (const store of [inFiles, inPostgres])
    expect(await store.write(slug, draftOf(sketch), { overwrite: true })).toMatchObject({ ok: true });
}

async function search(store: ArticleStore, text: string, choice: Partial<SearchRequest> = {}) {
  const { query, fault } = parseQuery(text);
  if (query === null) throw new Error(fault.reason);
  return store.search({ query, reader: 'en', offset: 0, size: 10, ...choice });
}

describe('what is found in PostgreSQL', () => {
  test.each([
    'bread',
    'cities bread',
    'الخبز',
    'خبز',
    'مكتبه',
    '"bread is warm"',
    '"warm bread"',
    'bread -warm',
    'bread -"bread is warm"',
    'boulanger',
    'author:haddad',
    'author:"سمير حداد" خبز',
    'tag:food bread',
    'lang:fr sel',
    'bread before:2025',
    'bread after:2025-05-01',
    'salt after:2025-05-02',
    'lanterm',
    'lanternn gate',
    'nothinglikethis',
    "it's '; drop table articles; --",
    'a\\b | c & d:*',
  ])('is what is found in files: %s', async (text) => {
    for (const reader of ['en', 'ar', 'fr'] as const)
      expect(await search(inPostgres, text, { reader })).toEqual(await search(inFiles, text, { reader }));
  });

  test('comes page by page, also beyond those that are ranked together', async () => {
    for (let offset = 0; offset <= 110; offset += 35) {
      const page = await search(inPostgres, 'lantern', { offset, size: 35 });
      expect(page).toEqual(await search(inFiles, 'lantern', { offset, size: 35 }));
      expect(page.total).toBe(104);
    }
  });

  test('is suggested and corrected with the same words, and no longer when their article is gone', async () => {
    for (const text of ['b', 'br', 'lan', 'الخ', 'مكت', 'the cit', 'zzz', ''])
      expect(await inPostgres.suggest(text, 5)).toEqual(await inFiles.suggest(text, 5));
    expect(await inPostgres.suggest('boul', 5)).toEqual(['boulangers']);
    await writeBoth('salt', { ...library.salt, fr: { title: 'Le sel', author: null, text: 'Le sel.' } });
    expect(await inPostgres.suggest('boul', 5)).toEqual([]);
    expect(await inPostgres.suggest('bre', 5)).toEqual(await inFiles.suggest('bre', 5));
    expect((await search(inPostgres, 'boulangers')).total).toBe(0);
  });
});
