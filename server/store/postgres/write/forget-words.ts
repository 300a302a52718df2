import { wordsOfConcordance } from '../../../../core/search/edition/words-of-concordance';
import type { Session } from '../database';

/** Counts the words, terms and months of articles, by their numbers, out of those of the library, before those articles change or go. */
export async function forgetWords({ query }: Session, articles: readonly number[]): Promise<void> {
  await query(
    `update terms set articles = terms.articles - gone.articles
    from (select id, count(*) as articles from article_terms, unnest(terms) as t(id) where article = any($1) group by id) gone
    where terms.id = gone.id`,
    [articles],
  );
  await query(
    `update months set editions = months.editions - gone.editions
    from (select left(published_at, 7) as month, count(*) as editions from searchable where article = any($1) group by 1) gone
    where months.month = gone.month`,
    [articles],
  );
  const known = await query<{ concordance: string }>('select concordance from searchable where article = any($1)', [
    articles,
  ]);
  if (known.length === 0) return;
  const counts = new Map<string, number>();
  for (const word of known.flatMap(({ concordance }) => wordsOfConcordance(concordance))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const words = [...counts.keys()];
  await query(
    `update words set editions = words.editions - gone.editions
    from unnest($1::text[], $2::integer[]) as gone(folded, editions) where words.folded = gone.folded`,
    [words, [...counts.values()]],
  );
  await query('delete from words where folded = any($1) and editions < 1', [words]);
}
