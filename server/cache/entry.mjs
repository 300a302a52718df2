/**
 * What the framework keeps of an answer. A page has its HTML and, for browsers that come from another page, its data, as a
 * whole and in parts; a route has its body. Null says that there is nothing under this address.
 * @typedef {object} CachedPage
 * @property {'APP_PAGE'} kind
 * @property {string} html
 * @property {Buffer | undefined} rscData
 * @property {Record<string, string | string[]> | undefined} headers
 * @property {string | undefined} [postponed]
 * @property {number | undefined} status
 * @property {Map<string, Buffer> | undefined} segmentData
 *
 * @typedef {object} CachedRoute
 * @property {'APP_ROUTE'} kind
 * @property {Buffer} body
 * @property {Record<string, string | string[]> | undefined} headers
 * @property {number | undefined} status
 *
 * @typedef {CachedPage | CachedRoute | null} CachedValue
 *
 * @typedef {object} CacheControl
 * @property {number | false} revalidate seconds after which it is made anew; false for never
 * @property {number | undefined} [expire]
 *
 * @typedef {object} Entry
 * @property {CachedValue} value
 * @property {number} lastModified milliseconds
 * @property {CacheControl | undefined} [cacheControl]
 * @property {number | undefined} [asOf] the last mark that its making knew of; undefined for what the build made
 * @property {number | undefined} [keptUntil] it could not be made anew: until then nobody tries again, in milliseconds
 */

/**
 * How much room an entry takes, in bytes, about.
 * @param {Entry} entry
 */
export function sizeOf({ value }) {
  const fixed = 500;
  if (value === null) return fixed;
  if (value.kind === 'APP_ROUTE') return fixed + value.body.length;
  const segments = [...(value.segmentData?.values() ?? [])].reduce((all, { length }) => all + length, 0);
  return fixed + 2 * value.html.length + (value.rscData?.length ?? 0) + segments;
}

/**
 * True where the time came at which an entry is made anew.
 * @param {Entry} entry
 */
export function isPastItsTime({ lastModified, cacheControl }) {
  const seconds = cacheControl?.revalidate;
  return typeof seconds === 'number' && lastModified + seconds * 1000 < Date.now();
}
