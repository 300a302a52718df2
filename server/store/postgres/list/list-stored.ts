import type { ArticleSummary } from '../../../../core/library/article-summary';
import type { ListChoice, Listing } from '../../../../core/library/list-choice';
import type { Database } from '../database';
import { narrowStored } from './narrow-stored';
import { whereFits } from './where-fits';

/** One page of the articles that fit a choice: what `listArticles` says, asked of indexes. */
export async function listStored(database: Database, choice: ListChoice): Promise<Listing> {
  const { where, values } = whereFits(choice);
  const [articles, counted, narrowing] = await Promise.all([
    listPage(database, choice),
    database.query<{ total: number }>(`select count(*)::int as total from listed l ${where}`, values),
    narrowStored(database, choice),
  ]);
  return { articles, total: counted[0]?.total ?? 0, narrowing };
}

async function listPage({ query }: Database, choice: ListChoice): Promise<ArticleSummary[]> {
  const { where, values } = whereFits(choice);
  const { from, order } = inOrder(choice);
  const places = `limit $${values.length + 1} offset $${values.length + 2}`;
  const rows = await query<{ summary: ArticleSummary }>(
    `with page as (
      select l.article, row_number() over (order by ${order}) as place
      from ${from} ${where} order by ${order} ${places}
    )
    select s.summary from page join summaries s using (article) order by page.place`,
    [...values, choice.size, (choice.page - 1) * choice.size],
  );
  return rows.map(({ summary }) => summary);
}

/** What is listed, and the order that an index has. */
function inOrder({ order, reader }: ListChoice): { from: string; order: string } {
  if (order === 'newest') return { from: 'listed l', order: 'l.published_at desc, l.slug' };
  if (order === 'oldest') return { from: 'listed l', order: 'l.published_at, l.slug' };
  return {
    from: `shown t join listed l on l.article = t.article and t.reader = '${reader}'`,
    order: `t.title collate titles_${reader}, t.published_at desc, t.slug`,
  };
}
