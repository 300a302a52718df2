import { isSlug } from '../../../../core/article/slug';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import type { Session } from '../database';

type NeighbourRow = { readonly side: 'previous' | 'next'; readonly summary: ArticleSummary };

/** Either side in two steps, those of the same moment first: each is the next entry of an index. */
const statement = `
with one as (select published_at, slug from listed where article = (select id from articles where slug = $1)),
near as (
  select 'previous' as side, 1 as step, n.* from one, lateral (
    select l.article from listed l where l.published_at = one.published_at and l.slug < one.slug
    order by l.published_at, l.slug desc limit 1) n
  union all
  select 'previous', 2, n.* from one, lateral (
    select l.article from listed l where l.published_at > one.published_at
    order by l.published_at, l.slug desc limit 1) n
  union all
  select 'next', 1, n.* from one, lateral (
    select l.article from listed l where l.published_at = one.published_at and l.slug > one.slug
    order by l.published_at desc, l.slug limit 1) n
  union all
  select 'next', 2, n.* from one, lateral (
    select l.article from listed l where l.published_at < one.published_at
    order by l.published_at desc, l.slug limit 1) n
)
select distinct on (near.side) near.side, s.summary
from near join summaries s using (article)
order by near.side, near.step`;

/** The articles before (newer) and after (older) one, newest first; null at the ends and beside an unknown one. */
export async function findStoredNeighbours({ query }: Session, slug: string) {
  if (!isSlug(slug)) return { previous: null, next: null };
  const rows = await query<NeighbourRow>(statement, [slug], 'find-neighbours');
  const at = (side: NeighbourRow['side']) => rows.find((row) => row.side === side)?.summary ?? null;
  return { previous: at('previous'), next: at('next') };
}
