import type { LRUCache } from 'lru-cache';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import type { ListChoice, Listing } from '../../../../core/library/list-choice';
import type { Session } from '../database';
import { countStored } from './count-stored';
import { whereFits } from './where-fits';

/** What was counted of late, by the generation of the library and the choice. */
export type KeptCounts = LRUCache<string, Omit<Listing, 'articles'>>;

/** One page of the articles that fit a choice: what `listArticles` says, asked of indexes. */
export async function listStored(session: Session, choice: ListChoice, kept: KeptCounts): Promise<Listing> {
  const [articles, counts] = await Promise.all([listPage(session, choice), keepCounts(session, choice, kept)]);
  return { articles, ...counts };
}

async function keepCounts(session: Session, choice: ListChoice, kept: KeptCounts) {
  const [row] = await session.query<{ generation: string }>('select generation from library', [], 'generation');
  const { languages, tag, author, year, length, reader } = choice;
  const key = JSON.stringify([row?.generation, languages, tag, author, year, length, reader]);
  const counts = kept.get(key) ?? (await countStored(session, choice));
  kept.set(key, counts);
  return counts;
}

async function listPage({ query }: Session, choice: ListChoice): Promise<ArticleSummary[]> {
  const { where, values } = whereFits(choice);
  const { from, order } = inOrder(choice);
  const rows = await query<{ summary: ArticleSummary }>(
    `with page as (
      select l.article, row_number() over (order by ${order}) as place from ${from} where ${where()}
      order by ${order} limit $${values.length + 1} offset $${values.length + 2}
    )
    select s.summary from page join summaries s using (article) order by page.place`,
    [...values, choice.size, (choice.page - 1) * choice.size],
  );
  return rows.map(({ summary }) => summary);
}

/** What is listed, in an order that an index has. */
function inOrder({ order, reader }: ListChoice): { from: string; order: string } {
  if (order === 'newest') return { from: 'listed l', order: 'l.published_at desc, l.slug' };
  if (order === 'oldest') return { from: 'listed l', order: 'l.published_at, l.slug' };
  const title = `t.title_apart collate titles_ar nulls first, t.title collate titles_${reader}`;
  return {
    from: `shown t join listed l on l.article = t.article and t.reader = '${reader}'`,
    order: `${title}, t.published_at desc, t.slug`,
  };
}
