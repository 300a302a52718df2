import { subscribe } from 'node:diagnostics_channel';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { choosePlace } from './choose-place.mjs';
import { everything, lists, markOfArticle } from './entry-key.mjs';
import { PageCache } from './page-cache.mjs';
import { readBuildCode } from './policy/build-code.mjs';
import { preparePage } from './prepare-page.mjs';
import { readBuilt } from './read-built.mjs';
import { SharedCache } from './shared-cache.mjs';

/** Megabytes of pages that a process keeps in memory, where `PAGE_CACHE_MB` says nothing else. */
const usualMegabytes = 64;

/** One cache a build and process: the framework makes a handler for every request. @type {Map<string, PageCache>} */
const caches = new Map();

/** The framework's contract (`cacheHandler` in its configuration); what it does is `PageCache`'s. */
export default class CacheHandler {
  #cache;

  /** @param {{ serverDistDir?: string, dev?: boolean }} context */
  constructor({ serverDistDir, dev }) {
    // The build keeps its own files, and development keeps nothing.
    const isServing = serverDistDir !== undefined && !dev && process.env.NEXT_PHASE !== 'phase-production-build';
    this.#cache = isServing ? cacheOf(serverDistDir) : null;
  }

  /**
   * @param {string} key
   * @param {{ kind: string, isFallback?: boolean }} context
   */
  async get(key, { kind, isFallback }) {
    if (!isAnswer(kind) || isFallback) return null;
    return this.#cache?.get(key) ?? null;
  }

  /**
   * @param {string} key
   * @param {import('./entry.mjs').CachedValue} value
   * @param {{ kind?: string, isFallback?: boolean, cacheControl?: import('./entry.mjs').CacheControl }} context
   */
  async set(key, value, { kind, isFallback, cacheControl }) {
    if (!isAnswer(kind ?? value?.kind) || isFallback) return;
    await this.#cache?.set(key, value, cacheControl);
  }

  /**
   * @param {string | string[]} tags
   * @param {{ expire?: number }} [durations] where given, what is tagged may be shown while it is made anew
   */
  async revalidateTag(tags, durations) {
    await this.#cache?.mark({ tags: [tags].flat(), isHard: durations === undefined });
  }

  resetRequestCache() {}
}

/** @param {string | undefined} kind */
function isAnswer(kind) {
  return kind === 'APP_PAGE' || kind === 'APP_ROUTE';
}

/** @param {string} serverFolder */
function cacheOf(serverFolder) {
  const known = caches.get(serverFolder);
  if (known) return known;
  const dist = path.dirname(path.resolve(serverFolder));
  const place = choosePlace(readFileSync(path.join(dist, 'BUILD_ID'), 'utf8'));
  const code = readBuildCode(dist);
  const made = new PageCache({
    readBuilt: (key) => readBuilt(serverFolder, key),
    prepare: (key, value) => preparePage(key, value, code),
    shared: place && new SharedCache(place),
    bytes: (Number(process.env.PAGE_CACHE_MB) || usualMegabytes) * 1024 * 1024,
  });
  // Where articles are files, the store in this process notices what an editor does to them.
  subscribe('muqabala:articles-changed', (message) => {
    const { slugs } = /** @type {{ slugs: string[] | null }} */ (message);
    const tags = slugs === null ? [everything] : [lists, ...slugs.map(markOfArticle)];
    made.mark({ tags, isHard: false }).catch((error) => console.warn(`Pages were not made anew: ${error.message}`));
  });
  caches.set(serverFolder, made);
  return made;
}
