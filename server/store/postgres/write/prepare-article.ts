import { tellingWords } from '../../../../core/library/telling-words';
import type { SearchableEdition } from '../../../../core/search/edition/searchable-edition';
import { toSearchableEditions } from '../../../../core/search/edition/to-searchable-editions';
import type { ArticleToStore } from './article-to-store';

/** What takes time to make of an article: its texts cut into words and paired. */
export type Prepared = { readonly editions: readonly SearchableEdition[]; readonly terms: readonly string[] };

export type PreparedArticle = ArticleToStore & { readonly prepared: Prepared };

/** Makes what an article is found by: before its transaction begins where it can be, so that nobody waits for it. */
export function prepareArticle(stored: ArticleToStore): PreparedArticle {
  const { article } = stored;
  return { ...stored, prepared: { editions: toSearchableEditions(article), terms: tellingWords(article) } };
}
