import 'server-only';
import { RateLimiterMemory, RateLimiterRedis, RateLimiterRes } from 'rate-limiter-flexible';
import { createClient } from 'redis';
import { rateKey } from './client-address';
import { apiRate } from './settings';

const minute = 60;

/** Says whether one more request of an address is answered; the seconds to wait where it is not. */
export type RateLimit = (address: string) => Promise<number | null>;

/** So many requests a minute, counted by this process or, where `redis` is an address, by all instances together. */
export function createRateLimit(points: number, redis?: string): RateLimit {
  if (points === 0) return async () => null;
  const own = new RateLimiterMemory({ points, duration: minute });
  const limiter = redis ? sharedLimiter(points, redis, own) : own;
  return async (address) => {
    try {
      await limiter.consume(rateKey(address));
      return null;
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes) return Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
      throw refusal;
    }
  };
}

/** Where Redis cannot be reached each instance counts for itself. */
function sharedLimiter(points: number, url: string, own: RateLimiterMemory): RateLimiterRedis {
  const client = createClient({ url, disableOfflineQueue: true, socket: { connectTimeout: 1000 } });
  client.on('error', () => undefined); // the cache of pages tells of it
  client.connect().catch(() => undefined);
  return new RateLimiterRedis({
    storeClient: client,
    useRedisPackage: true,
    keyPrefix: 'muqabala:rate',
    points,
    duration: minute,
    insuranceLimiter: own,
  });
}

let limit: RateLimit | null = null;

/** The refusal of a request to `api/` whose sender asks too often; null where it is to be answered. */
export async function refuseTooMany(request: Request): Promise<Response | null> {
  limit ??= createRateLimit(apiRate(), process.env.REDIS_URL);
  const seconds = await limit(request.headers.get('x-forwarded-for') ?? '');
  if (seconds === null) return null;
  const message = `Too many requests from this address. Ask again in ${seconds} seconds.`;
  return Response.json(
    { reason: 'tooMany', values: { seconds }, message },
    { status: 429, headers: { 'retry-after': String(seconds), 'cache-control': 'no-store' } },
  );
}
