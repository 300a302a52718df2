import { join, resolve } from 'node:path';

/**
 * Where the catalogue of the library is kept, which can be thrown away at any time: the folder named by `MUQABALA_CACHE`,
 * or the cache that builds share.
 */
export function cacheFolder(): string {
  // The folder is written to, not read from: the build need not carry what lies in it.
  return resolve(/*turbopackIgnore: true*/ process.env.MUQABALA_CACHE || join('.next', 'cache', 'muqabala'));
}
