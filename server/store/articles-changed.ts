import { channel } from 'node:diagnostics_channel';

/** What changed in a library beside this process: articles and those that stand beside them; null for anything at all. */
export type ArticlesChanged = { readonly slugs: readonly string[] | null };

/**
 * Where a store tells of it. The cache of pages hears it under this name: the framework loads it apart from everything
 * else, so a name is what both can have in common.
 */
const articlesChanged = channel('muqabala:articles-changed');

/** From so many changes on nobody asks which others show one of them: it would be most of them, and lists are made anew. */
export const mostToldOneByOne = 100;

/**
 * Related articles of a changed one that are told with it. Pages show fewer; that one is related to another more nearly
 * than the other way round is made good by a few more.
 */
export const relatedTold = 8;

/** Returns whether anybody heard it. */
export function tellArticlesChanged(changed: ArticlesChanged): boolean {
  articlesChanged.publish(changed);
  return articlesChanged.hasSubscribers;
}
