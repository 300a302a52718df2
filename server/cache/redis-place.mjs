import { createClient, RESP_TYPES } from 'redis';

/** Entries that nobody wrote for so long are forgotten, in seconds. */
const kept = 30 * 24 * 3600;
const marks = 'muqabala:marks';
const times = 'muqabala:mark-times';
const hard = 'muqabala:hard-marks';

/**
 * Numbers a mark and sets it, in one step, so that nobody reads a number whose mark is not there yet. Numbers follow the
 * clock: they go on rising where everything was deleted.
 */
const setMarks = `
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local last = redis.call('ZRANGE', KEYS[1], -1, -1, 'WITHSCORES')
local number = math.max(now, (tonumber(last[2]) or 0) + 1)
for at = 2, #ARGV do
  redis.call('ZADD', KEYS[1], number, ARGV[at])
  redis.call('HSET', KEYS[2], ARGV[at], now)
  redis.call(ARGV[1] == 'hard' and 'SADD' or 'SREM', KEYS[3], ARGV[at])
end
return number`;

/**
 * Redis or Valkey as the place of the shared cache. It is connected to when it is first asked, and again by itself.
 * @param {string} url
 * @param {string} build entries are kept apart for each build: pages name its files
 * @returns {import('./shared-cache.mjs').SharedPlace}
 */
export function redisPlace(url, build) {
  const client = createClient({
    url,
    disableOfflineQueue: true,
    socket: { connectTimeout: 1000, reconnectStrategy: (tries) => Math.min(100 * 2 ** tries, 5000) },
  });
  // Each question that fails tells of it.
  client.on('error', () => undefined);
  const bytes = client.withTypeMapping({ [RESP_TYPES.BLOB_STRING]: Buffer });
  /** @type {Promise<unknown> | null} */
  let connecting = null;
  const connect = async () => {
    if (client.isReady) return;
    connecting ??= client.connect().catch(() => undefined);
    if (!client.isReady) await Promise.race([connecting, new Promise((done) => client.once('ready', done))]);
  };
  /** @param {string} key */
  const named = (key) => `muqabala:page:${build}:${key}`;
  return {
    async read(key) {
      await connect();
      return bytes.get(named(key));
    },
    async write(key, value) {
      await connect();
      await client.set(named(key), value, { expiration: { type: 'EX', value: kept } });
    },
    async readMarks(since) {
      await connect();
      const found = await client.zRangeByScoreWithScores(marks, `(${since}`, '+inf');
      if (found.length === 0) return {};
      const tags = found.map(({ value }) => value);
      const [at, isHard] = await Promise.all([client.hmGet(times, tags), client.smIsMember(hard, tags)]);
      return Object.fromEntries(
        found.map(({ value, score }, place) => [
          value,
          { number: score, time: Number(at[place]), isHard: isHard[place] === 1 },
        ]),
      );
    },
    async mark({ tags, isHard }) {
      await connect();
      await client.eval(setMarks, { keys: [marks, times, hard], arguments: [isHard ? 'hard' : 'soft', ...tags] });
    },
    async close() {
      client.destroy();
    },
  };
}
