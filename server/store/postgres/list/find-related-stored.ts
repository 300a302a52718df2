import { isSlug } from '../../../../core/article/slug';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import { nearestArticles } from '../../../../core/library/nearest-articles';
import type { Session } from '../database';

/** The newest articles that are looked at for each thing shared: with all of them a large library would be gone through. */
const looked = 100;

type Sharing = { readonly article: number; readonly slug: string; readonly published: string };
type SharedRow = { readonly rarity: number; readonly articles: readonly Sharing[] | null };

const statement = `
with own as (select id from articles where slug = $1),
library as (select count(*)::float8 as size from listed)
select library.size / (select count(*) from article_tags c where c.tag = t.tag) as rarity, (
  select json_agg(near) from (
    select n.article, n.slug, n.published_at as published
    from article_tags n where n.tag = t.tag
    order by n.published_at desc, n.slug limit ${looked}
  ) near where near.article <> own.id
) as articles
from own join article_tags t on t.article = own.id, library`;

/**
 * Articles that share tags with one, the nearest first: a tag weighs the more, the fewer articles have it; of those as
 * near the newest first.
 */
export async function findRelatedStored({ query }: Session, slug: string, most: number): Promise<ArticleSummary[]> {
  if (!isSlug(slug)) return [];
  const rows = await query<SharedRow>(statement, [slug], 'find-related');
  const shared = rows.map(({ rarity, articles }) => ({ rarity, articles: articles ?? [] }));
  const nearest = nearestArticles(shared, most).map(({ article }) => article);
  const summaries = await query<{ summary: ArticleSummary }>(
    `select s.summary from unnest($1::integer[]) with ordinality as n(article, place)
    join summaries s using (article) order by n.place`,
    [nearest],
    'read-summaries',
  );
  return summaries.map(({ summary }) => summary);
}
