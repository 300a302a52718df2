/**
 * What the framework calls an entry: `/route-cache/KIND/DIGEST/$/en/read/slug`. Kept as it is; only the address at its end
 * is read, which says what an entry is about.
 * @param {string} key
 */
export function addressOf(key) {
  const at = key.indexOf('/$/');
  return at === -1 ? key : key.slice(at + 2);
}

const articlePage = /^\/[^/]+\/read\/([^/]+)/;
/** An author may be written in many ways, and a part of the sitemap numbered at will. */
const asked = /^\/(?:[^/]+\/(?:browse|found|author)|sitemaps)\//;

/** The mark of every entry, and that of every one that is about no single article. */
export const everything = 'everything';
export const lists = 'lists';

/**
 * The mark of what is about one article.
 * @param {string} slug
 */
export function markOfArticle(slug) {
  return `article:${slug}`;
}

/**
 * The marks that make an entry stale: what it is about, and the framework's own tags, which its headers name.
 * @param {string} key
 * @param {import('./entry.mjs').CachedValue} value
 */
export function marksOf(key, value) {
  const [, slug] = articlePage.exec(addressOf(key)) ?? [];
  const tags = value?.headers?.['x-next-cache-tags'];
  const own = slug === undefined ? lists : markOfArticle(toSlug(slug));
  return [everything, own, ...(typeof tags === 'string' ? tags.split(',') : [])];
}

/** @param {string} part of an address; a rendering of the article may have its slug and an ending */
function toSlug(part) {
  return part.replace(/\.md$/, '');
}

/**
 * True for a page that depends on what somebody asked: there are as many as there are questions.
 * @param {string} key
 */
export function isAsked(key) {
  return asked.test(addressOf(key));
}
