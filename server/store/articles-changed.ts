import { channel } from 'node:diagnostics_channel';

/** What changed in a library beside this process: articles and those that stand beside them; null for anything at all. */
export type ArticlesChanged = { readonly slugs: readonly string[] | null };

/**
 * Where a store tells of it. The cache of pages hears it under this name: the framework loads it apart from everything
 * else, so a name is what both can have in common.
 */
const articlesChanged = channel('muqabala:articles-changed');

export function tellArticlesChanged(changed: ArticlesChanged): void {
  articlesChanged.publish(changed);
}
