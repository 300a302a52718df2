import { choosePlace } from './choose-place.mjs';
import { everything, lists, markOfArticle } from './entry-key.mjs';

/** More articles than this are said in one word: every page. */
const most = 1000;
/** How long an answer is waited for, in milliseconds. */
const patience = 5000;

/**
 * Tells every running instance that articles have changed: their pages, pictures and files, and every list (library,
 * search, authors, feeds, sitemap), are made anew from the next request on. Until that is done a page is shown as it was,
 * so that nobody waits. Articles whose neighbours or related ones have changed are to be named too.
 * @param {readonly string[]} slugs
 * @param {Record<string, string | undefined>} [env] `REDIS_URL` or `DATABASE_URL`: the shared cache of the instances
 * @returns {Promise<boolean>} false where no shared cache is configured: then there is nobody to tell, and an instance that
 *   runs shows what it has until it is started again
 * @throws where the shared cache cannot be reached: nobody was told, and it can be tried again
 */
export async function invalidatePages(slugs, env) {
  const place = choosePlace('', env);
  if (place === null) return false;
  /** @type {NodeJS.Timeout | undefined} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(
      () => reject(new Error('The shared cache of pages does not answer; the pages stay as they are.')),
      patience,
    );
  });
  try {
    const tags = slugs.length > most ? [everything] : [lists, ...slugs.map(markOfArticle)];
    await Promise.race([place.mark({ tags, isHard: false }), late]);
    return true;
  } finally {
    clearTimeout(timer);
    await place.close();
  }
}
