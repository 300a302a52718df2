import { parseQuery } from '../../../core/search/query/parse-query';
import type { ArticleStore } from '../../../server/store/article-store';
import { pageSize } from './engine';

/** Asks a store as the site does. */
export async function askStore(store: ArticleStore, text: string): Promise<string[]> {
  const { query } = parseQuery(text);
  if (query === null) return [];
  const { articles } = await store.search({ query, reader: 'en', offset: 0, size: pageSize });
  return articles.map(({ slug }) => slug);
}
