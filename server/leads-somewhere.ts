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
  if (section === 'author') return file === undefined && unlessUnreachable(isAuthor(slug, locale));
  if (section !== 'read') return false;
  const asked = file === undefined ? (slugOfMarkdown(slug) ?? slug) : slug;
  return (file === undefined || articleFiles.includes(file)) && unlessUnreachable(isArticle(asked));
}

async function isArticle(slug: string): Promise<boolean> {
  return (await store.read(slug)) !== null;
}

async function unlessUnreachable(isThere: Promise<boolean>): Promise<boolean> {
  try {
    return await isThere;
  } catch (error) {
    if (error instanceof StoreUnavailable) return true;
    throw error;
  }
}
