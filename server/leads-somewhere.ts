import { LRUCache } from 'lru-cache';
import type { Locale } from '../i18n/routing';
import { slugOfMarkdown } from './found/markdown-path';
import { isAuthor } from './library/is-author';
import { store } from './store/store';
import { StoreUnavailable } from './store/store-unavailable';

/** What the library has beside its page. */
const libraryFiles = ['share.png', 'feed.atom', 'feed.json'];

/** What an article has beside its page. */
const articleFiles = ['print', 'running-heads.css', 'share.png'];

/**
 * True for an address below a locale that has a page: the library and the search, an article that can be shown, what stands
 * beside each of them, and an author who wrote one. Where the library cannot be reached, every article and author may be
 * there: pages that are built are served all the same.
 */
export async function leadsSomewhere([section, slug, file, ...more]: string[], locale: Locale): Promise<boolean> {
  if (section === undefined || section === '' || section === 'search' || libraryFiles.includes(section))
    return slug === undefined;
  if (slug === undefined || more.length > 0) return false;
  if (section === 'author') return file === undefined && isThere(`${locale} ${slug}`, () => isAuthor(slug, locale));
  if (section !== 'read') return false;
  const asked = file === undefined ? (slugOfMarkdown(slug) ?? slug) : slug;
  return (file === undefined || articleFiles.includes(file)) && isThere(asked, () => isArticle(asked));
}

async function isArticle(slug: string): Promise<boolean> {
  return (await store.read(slug)) !== null;
}

/** What was there a moment ago: a page that is kept costs no question to the library, however many read it. */
const known = new LRUCache<string, true>({ max: 10_000, ttl: 2_000 });
/** Milliseconds in which a library that could not be reached is not asked again: readers of built pages do not wait. */
const pause = 1_000;
let askAgainAt = 0;

async function isThere(name: string, ask: () => Promise<boolean>): Promise<boolean> {
  if (known.has(name) || performance.now() < askAgainAt) return true;
  try {
    const found = await ask();
    if (found) known.set(name, true);
    return found;
  } catch (error) {
    if (!(error instanceof StoreUnavailable)) throw error;
    askAgainAt = performance.now() + pause;
    return true;
  }
}
