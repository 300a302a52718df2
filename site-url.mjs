// What `SITE_URL` says, read in one place: by the framework's configuration, so that a mistake stops a build or a start
// with a sentence, and by the pages.

/**
 * The origin under which the site is known, such as `https://example.org`; null where none is set.
 * @param {string | undefined} value
 * @throws where it is no address of a site: the sentence says what is wrong and what to write.
 */
export function parseSiteUrl(value) {
  const text = value?.trim() ?? '';
  if (text === '') return null;
  const url = URL.canParse(text) ? new URL(text) : null;
  const isSite = url !== null && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`;
  if (!isSite) {
    throw new Error(
      `SITE_URL is “${text}”, which is no address of a site. Write scheme and host, and the port if it has one of its own, with nothing after: https://example.org`,
    );
  }
  return url.origin;
}

/**
 * Checks the setting when a build or a server starts. Without it there is one warning a command: the processes that the
 * framework starts inherit the mark that it was given.
 * @param {Record<string, string | undefined>} env
 * @param {(sentence: string) => void} warn
 */
export function checkSiteUrl(env, warn) {
  if (parseSiteUrl(env.SITE_URL) !== null || env.SITE_URL_MISSED === 'told') return;
  env.SITE_URL_MISSED = 'told';
  warn(
    'SITE_URL is not set: links between pages are relative, and what must be whole (sitemap, pictures for sharing, names in feeds) says http://localhost:3000. Set it to the address of the site, such as https://example.org, for the build and for the start.',
  );
}
