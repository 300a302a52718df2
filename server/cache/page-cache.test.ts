import { expect, test } from 'vitest';
import { PageCache } from './page-cache.mjs';
import { pageOf } from './sharing-contract/describe-sharing';

const article = '/route-cache/APP_PAGE/0a/$/en/read/on-water';
const asked = '/route-cache/APP_PAGE/0b/$/en/found/cT1';

function cacheOf(built: string | null = 'as built', bytes = 1e7) {
  const time = Date.now() - 60_000;
  const readBuilt = async () => (built === null ? null : { value: pageOf(built), lastModified: time });
  return new PageCache({ readBuilt, prepare: () => undefined, shared: null, bytes });
}

test('what the build made is served until something newer is there', async () => {
  const cache = cacheOf();
  expect(await cache.get(article)).toMatchObject({ value: { html: 'as built' } });
  await cache.set(article, pageOf('newer'), { revalidate: false });
  expect(await cache.get(article)).toMatchObject({ value: { html: 'newer' } });
});

test('a tag that expired hides what is tagged; one that is stale lets it be shown while it is made anew', async () => {
  const cache = cacheOf();
  await cache.mark({ tags: ['_N_T_/layout'], isHard: false });
  expect(await cache.get(article)).toMatchObject({ lastModified: 1, cacheControl: { revalidate: 1 } });
  await cache.set(article, pageOf('anew'), { revalidate: false });
  expect((await cache.get(article))?.lastModified).toBeGreaterThan(1);
  await cache.mark({ tags: ['article:on-water'], isHard: true });
  expect(await cache.get(article)).toBeNull();
});

test('what is marked here alone counts beside marks that all instances share', async () => {
  const shared = {
    read: async () => null,
    write: async () => undefined,
    readMarks: async (since: number) =>
      since === 0 ? { everything: { number: Date.now(), time: 0, isHard: false } } : {},
    // Away.
    mark: async () => false,
  };
  const readBuilt = async () => null;
  const cache = new PageCache({ readBuilt, prepare: () => undefined, shared: shared as never, bytes: 1e7 });
  expect(await cache.get(article)).toBeNull();
  await cache.set(article, pageOf('new'), { revalidate: false });
  expect((await cache.get(article))?.lastModified).toBeGreaterThan(1);
  await cache.mark({ tags: ['article:on-water'], isHard: false });
  expect(await cache.get(article)).toMatchObject({ lastModified: 1 });
});

test('a page that could not be made anew is shown for as long as the framework says, and tried again after that', async () => {
  const cache = cacheOf();
  await cache.mark({ tags: ['article:on-water'], isHard: false });
  const stale = await cache.get(article);
  // The framework hands the very value back when a rendering failed.
  await cache.set(article, stale?.value ?? null, { revalidate: 3 });
  expect((await cache.get(article))?.lastModified).toBeGreaterThan(1);
  await cache.set(article, stale?.value ?? null, { revalidate: 0 });
  await expect.poll(async () => (await cache.get(article))?.lastModified).toBe(1);
});

test.each(['/en/browse/c', '/en/found/cT1', '/en/author/jA%E2%80%8DnE%20%20dOE', '/sitemaps/12345'])(
  '%s, of which there may be any number, is kept in no shared cache',
  async (address) => {
    const written: string[] = [];
    const shared = {
      read: async () => null,
      write: async (key: string) => void written.push(key),
      readMarks: async () => ({}),
    };
    const readBuilt = async () => null;
    const cache = new PageCache({ readBuilt, prepare: () => undefined, shared: shared as never, bytes: 1e7 });
    await cache.set(article, pageOf('kept'), { revalidate: false });
    await cache.set(`/route-cache/APP_PAGE/0c/$${address}`, pageOf('asked'), { revalidate: 60 });
    expect(written).toEqual([article]);
  },
);

test('memory is bounded in bytes, and apart from it what somebody asked for', async () => {
  const cache = cacheOf(null, 40_000);
  const keys = Array.from({ length: 50 }, (_, at) => `${asked}${at}`);
  expect(await cache.get(article)).toBeNull();
  await cache.set(article, pageOf('kept'), { revalidate: false });
  for (const key of keys) await cache.set(key, pageOf('x'.repeat(2000)), { revalidate: 60 });
  const held = await Promise.all(keys.map((key) => cache.get(key)));
  expect(held.filter((entry) => entry !== null).length).toBeLessThan(12);
  expect(held.at(-1)).not.toBeNull();
  expect(await cache.get(article)).toMatchObject({ value: { html: 'kept' } });
});
