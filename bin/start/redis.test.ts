import { afterAll, beforeAll, expect, test } from 'vitest';
import { PageCache } from '../../server/cache/page-cache.mjs';
import { redisPlace } from '../../server/cache/redis-place.mjs';
import { SharedCache } from '../../server/cache/shared-cache.mjs';
import { describeSharing, pageOf } from '../../server/cache/sharing-contract/describe-sharing';
import { createRateLimit } from '../../server/rate/limit-rate';
import { startRedis } from './redis.mjs';

let server: Awaited<ReturnType<typeof startRedis>>;
beforeAll(async () => {
  server = await startRedis();
}, 60_000);
afterAll(() => server?.remove());

describeSharing('Redis', () => ({
  open: (build) => redisPlace(server.address, build),
  env: { REDIS_URL: server.address },
}));

test('instances count the requests of an address together', async () => {
  const [one, other] = [createRateLimit(3, server.address), createRateLimit(3, server.address)];
  await expect.poll(async () => (await one('8.8.8.8')) !== null || (await other('8.8.8.8')) !== null).toBe(true);
  // Whoever asks the other is refused, too: neither counted alone.
  await expect.poll(() => one('8.8.8.8')).not.toBeNull();
  await expect.poll(() => other('8.8.8.8')).not.toBeNull();
});

test('without the server pages go on from memory, with one complaint; it is used again when it is back', async () => {
  const complaints: string[] = [];
  const place = redisPlace(server.address, 'lost');
  const shared = new SharedCache(place, { freshness: 0, retry: 20, answer: 300 }, (text) => complaints.push(text));
  const cache = new PageCache({ readBuilt: async () => null, prepare: () => undefined, shared, bytes: 1e7 });
  const key = '/route-cache/APP_PAGE/0a/$/en/read/on-water';
  await cache.set(key, pageOf('kept'), { revalidate: false });
  await server.stop();
  for (let count = 0; count < 5; count++) expect(await cache.get(key)).toMatchObject({ value: { html: 'kept' } });
  await cache.set(key, pageOf('made without it'), { revalidate: false });
  expect(await cache.get(key)).toMatchObject({ value: { html: 'made without it' } });
  expect(complaints).toEqual([expect.stringMatching(/^The shared cache cannot be reached \(.+\)\. Pages go on/)]);
  await server.start();
  const other = `${key}-2`;
  await expect
    .poll(
      async () => {
        await cache.set(other, pageOf('shared again'), { revalidate: false });
        return (await shared.read(other))?.value;
      },
      { timeout: 15_000 },
    )
    .toEqual(pageOf('shared again'));
  await place.close();
}, 40_000);
