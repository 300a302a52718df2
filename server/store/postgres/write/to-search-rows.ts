import type { Article } from '../../../../core/article/article';
import type { SearchableEdition } from '../../../../core/search/edition/searchable-edition';
import { headKey, longestKey, monthKey, monthOf } from '../search/index-keys';

/** Bytes of keys that a `tsvector` holds with certainty; PostgreSQL’s own limit is a megabyte. */
const mostBytes = 1_000_000;
/** Longer words are found, but not suggested. */
const longestWord = 100;

/** What the tables of the search keep of an article whose number is `id`, a list a table. */
export function toSearchRows(article: Article, id: number, editions: readonly SearchableEdition[]) {
  return {
    months: editions.map(() => ({ month: monthOf(article.publishedAt) })),
    searchable: editions.map((edition) => toSearchRow(edition, article, id)),
    pairs: editions.flatMap(({ language, passages }) =>
      Object.entries(passages.beside).map(([other, beside]) => ({ article: id, language, other, beside })),
    ),
    words: editions.flatMap(({ words }) =>
      words.flatMap(([folded, written]) => (folded.length > longestWord ? [] : [{ folded, written }])),
    ),
  };
}

function toSearchRow(edition: SearchableEdition, { publishedAt }: Article, article: number) {
  const { language, keys, headKeys, concordance, passages } = edition;
  return {
    article,
    language,
    published_at: publishedAt,
    keys: indexable([monthKey(publishedAt), ...headKeys.map(headKey), ...keys]),
    concordance,
    passages: passages.passages,
    alone: passages.alone,
  };
}

/** The keys that the index takes: all of them but for a text of a million different words. */
function indexable(keys: readonly string[]): string[] {
  let bytes = 0;
  return keys.filter((key) => {
    if (key === '' || key.length > longestKey) return false;
    bytes += Buffer.byteLength(key);
    return bytes <= mostBytes;
  });
}
