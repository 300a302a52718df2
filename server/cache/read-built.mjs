import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { addressOf } from './entry-key.mjs';

/** @typedef {import('./entry.mjs').Entry} Entry */

/**
 * An answer as the build made it ahead; null where it made none under this key. The build notes the key beside each
 * answer, so that an address that two routes share gives each its own.
 * @param {string} serverFolder the build's `server` folder
 * @param {string} key
 * @returns {Promise<Entry | null>}
 */
export async function readBuilt(serverFolder, key) {
  const folder = path.join(serverFolder, 'app');
  const place = path.join(folder, addressOf(key));
  if (!place.startsWith(folder + path.sep)) return null;
  try {
    const meta = JSON.parse(await readFile(`${place}.meta`, 'utf8'));
    if (meta.routeCache?.key !== key || meta.routeCache.isFallback) return null;
    const isRoute = key.startsWith('/route-cache/APP_ROUTE/');
    const value = isRoute ? await readRoute(place, meta) : await readPage(place, meta);
    const { mtimeMs } = await stat(`${place}.${isRoute ? 'body' : 'html'}`);
    return { value, lastModified: mtimeMs, cacheControl: meta.cacheControl };
  } catch {
    return null;
  }
}

/**
 * @param {string} place
 * @param {{ headers?: Record<string, string>, status?: number }} meta
 * @returns {Promise<import('./entry.mjs').CachedRoute>}
 */
async function readRoute(place, { headers, status }) {
  return { kind: 'APP_ROUTE', body: await readFile(`${place}.body`), headers, status };
}

/**
 * @param {string} place
 * @param {{ headers?: Record<string, string>, status?: number, postponed?: string, segmentPaths?: string[] }} meta
 * @returns {Promise<import('./entry.mjs').CachedPage>}
 */
async function readPage(place, { headers, status, postponed, segmentPaths = [] }) {
  const parts = segmentPaths.map(
    async (name) => /** @type {const} */ ([name, await readFile(`${place}.segments${name}.segment.rsc`)]),
  );
  const [html, rscData, ...segments] = await Promise.all([
    readFile(`${place}.html`, 'utf8'),
    readFile(`${place}.rsc`),
    ...parts,
  ]);
  return { kind: 'APP_PAGE', html, rscData, headers, status, postponed, segmentData: new Map(segments) };
}
