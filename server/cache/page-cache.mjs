import { LRUCache } from 'lru-cache';
import { isPastItsTime, sizeOf } from './entry.mjs';
import { isAsked, marksOf } from './entry-key.mjs';
import { Marks } from './marks.mjs';

/**
 * @typedef {import('./entry.mjs').Entry} Entry
 * @typedef {import('./entry.mjs').CachedValue} CachedValue
 *
 * @typedef {object} PageCacheParts
 * @property {(key: string) => Promise<Entry | null>} readBuilt what the build made ahead
 * @property {(key: string, value: CachedValue) => void} prepare finishes what is kept: its weight, its policy
 * @property {import('./shared-cache.mjs').SharedCache | null} shared
 * @property {number} bytes how much may be kept in memory
 */

/** Pages that were asked for with a query: so many bytes of them, for so many milliseconds. */
const askedBytes = 16 * 1024 * 1024;
const askedTime = 5 * 60_000;
/** Renderings under way that are remembered at most. */
const mostBegun = 10_000;

/**
 * Keeps answers: in memory, in the shared cache where there is one, and as the build made them. The newest counts. What
 * was marked since an answer was made is made anew, by one instance; the others take it from the shared cache.
 */
export class PageCache {
  #parts;
  #marks = new Marks();
  /** @type {LRUCache<string, Entry>} */
  #kept;
  /** @type {LRUCache<string, Entry>} */
  #asked;
  /** The last mark that was known when somebody went to make an answer. @type {LRUCache<string, number>} */
  #begun = new LRUCache({ max: mostBegun });

  /** @param {PageCacheParts} parts */
  constructor(parts) {
    this.#parts = parts;
    this.#kept = new LRUCache({ maxSize: parts.bytes, sizeCalculation: sizeOf });
    this.#asked = new LRUCache({ maxSize: Math.min(askedBytes, parts.bytes), sizeCalculation: sizeOf, ttl: askedTime });
  }

  /**
   * The answer under a key. One that may be shown while it is made anew comes with a time long ago; null where there is
   * none, or none that may still be shown.
   * @param {string} key
   * @returns {Promise<Entry | null>}
   */
  async get(key) {
    await this.#takeMarks();
    const entry = await this.#find(key);
    if (entry === null) return this.#begin(key, null);
    if (entry.keptUntil !== undefined && entry.keptUntil > Date.now()) return entry;
    const state = this.#stateOf(key, entry);
    if (state === 'gone') return this.#begin(key, null);
    if (state === 'stale') return this.#begin(key, { ...entry, lastModified: 1, cacheControl: { revalidate: 1 } });
    return isPastItsTime(entry) ? this.#begin(key, entry) : entry;
  }

  /**
   * @param {string} key
   * @param {CachedValue} value
   * @param {import('./entry.mjs').CacheControl} [cacheControl]
   */
  async set(key, value, cacheControl) {
    const now = Date.now();
    const memory = this.#memoryFor(key);
    const before = memory.get(key);
    if (before !== undefined && before.value === value) {
      // Nothing new could be made: the framework hands back what it had, and says how long to wait before the next try.
      const seconds = typeof cacheControl?.revalidate === 'number' ? cacheControl.revalidate : 0;
      memory.set(key, { ...before, keptUntil: now + seconds * 1000 });
      return;
    }
    const entry = { value, lastModified: now, cacheControl, asOf: this.#begun.get(key) ?? this.#marks.last };
    this.#begun.delete(key);
    this.#parts.prepare(key, value);
    memory.set(key, entry);
    if (!isAsked(key)) await this.#parts.shared?.write(key, entry);
  }

  /** @param {import('./marks.mjs').NewMarks} marks */
  async mark(marks) {
    if (marks.tags.length === 0) return;
    if (!(await this.#parts.shared?.mark(marks))) this.#marks.add(marks);
    else await this.#takeMarks(true);
  }

  /** @param {boolean} [now] */
  async #takeMarks(now) {
    const marks = await this.#parts.shared?.readMarks(this.#marks.last, now);
    if (marks) this.#marks.take(marks);
  }

  /** @param {string} key */
  async #find(key) {
    const memory = this.#memoryFor(key);
    const held = memory.get(key) ?? null;
    if (held !== null && this.#stateOf(key, held) === 'fresh' && !isPastItsTime(held)) return held;
    const shared = isAsked(key) ? null : ((await this.#parts.shared?.read(key)) ?? null);
    if (shared !== null && (held === null || isNewer(shared, held))) return this.#keep(key, shared);
    if (held !== null) return held;
    const built = await this.#parts.readBuilt(key);
    return built && this.#keep(key, built);
  }

  /**
   * @param {string} key
   * @param {Entry} entry
   */
  #keep(key, entry) {
    this.#parts.prepare(key, entry.value);
    this.#memoryFor(key).set(key, entry);
    return entry;
  }

  /** @param {string} key */
  #memoryFor(key) {
    return isAsked(key) ? this.#asked : this.#kept;
  }

  /**
   * @param {string} key
   * @param {Entry} entry
   */
  #stateOf(key, entry) {
    return this.#marks.stateOf(marksOf(key, entry.value), entry);
  }

  /**
   * @param {string} key
   * @param {Entry | null} entry
   */
  #begin(key, entry) {
    this.#begun.set(key, this.#marks.last);
    return entry;
  }
}

/**
 * @param {Entry} one
 * @param {Entry} other
 */
function isNewer(one, other) {
  return (one.asOf ?? 0) > (other.asOf ?? 0) || one.lastModified > other.lastModified;
}
