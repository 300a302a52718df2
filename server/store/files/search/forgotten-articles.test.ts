import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { draftOf } from '../../store-contract/fixtures/draft-of';
import { queryOf } from '../../store-contract/fixtures/found-library';
import { createFilesStore } from '../create-files-store';

test('an article whose folder is gone is found no longer, and its words are not proposed', async () => {
  const place = await mkdtemp(join(tmpdir(), 'forgotten-'));
  try {
    const store = createFilesStore(join(place, 'content'), join(place, 'cache'));
    const search = async (text: string) =>
      (await store.search({ query: queryOf(text), reader: 'en', offset: 0, size: 20 })).articles.map(
        ({ slug }) => slug,
      );
    await store.write('bread', draftOf({ en: { title: 'Bread rises', text: 'The lantern.' } }), { overwrite: false });
    await store.write('salt', draftOf({ en: { title: 'Salt and bread' } }), { overwrite: false });
    expect((await search('bread')).toSorted()).toEqual(['bread', 'salt']);
    await rm(join(place, 'content', 'bread'), { recursive: true });
    await store.refresh();
    expect(await search('bread')).toEqual(['salt']);
    expect(await search('"bread rises"')).toEqual([]);
    expect(await store.suggest('lant', 5)).toEqual([]);
    expect(await store.suggest('brea', 5)).toEqual(['Bread']);
  } finally {
    await rm(place, { recursive: true, force: true });
  }
});
