import { postgresPlace } from './postgres-place.mjs';
import { redisPlace } from './redis-place.mjs';

/**
 * Where pages are shared among instances: in Redis or Valkey where `REDIS_URL` is set, else in PostgreSQL where
 * `DATABASE_URL` is; null where neither is.
 * @param {string} build
 * @param {Record<string, string | undefined>} [env]
 */
export function choosePlace(build, env = process.env) {
  if (env.REDIS_URL) return redisPlace(env.REDIS_URL, build);
  if (env.DATABASE_URL) return postgresPlace(env.DATABASE_URL, build);
  return null;
}
