import { isSlug } from '../../../../core/article/slug';
import type { ArticleSummary } from '../../../../core/library/article-summary';
import { nearestArticles, type Shared, weightOfWord } from '../../../../core/library/nearest-articles';
import { chooseTellingWords } from '../../../../core/library/telling-words';
import type { Session } from '../database';

/** The newest articles that are looked at for each thing shared: with all of them a large library would be gone through. */
const looked = 100;

type Sharing = { readonly article: number; readonly slug: string; readonly published: string };
type SharedRow = { readonly count: number; readonly articles: readonly Sharing[] | null };
type OwnRow = {
  readonly article: number;
  readonly library: number;
  readonly terms: readonly { readonly id: number; readonly value: string; readonly count: number }[] | null;
};

const ownTerms = `
select a.id as article, (select count(*)::integer from listed) as library, (
  select json_agg(json_build_object('id', t.id, 'value', t.word, 'count', t.articles))
  from article_terms o, unnest(o.terms) as n(id) join terms t using (id) where o.article = a.id
) as terms
from articles a where a.slug = $1`;

const newest = (from: string) => `(
  select json_agg(near) from (
    select n.article, n.slug, n.published_at as published from ${from}
    order by n.published_at desc, n.slug limit ${looked}
  ) near where near.article <> $1
) as articles`;

const sharingTags = `
select (select count(*)::integer from article_tags c where c.tag = t.tag) as count,
  ${newest('article_tags n where n.tag = t.tag')}
from article_tags t where t.article = $1`;

const sharingTerms = `
select t.articles as count, ${newest('article_terms n where n.terms @> array[t.id]')}
from terms t where t.id = any($2)`;

/**
 * Articles that share tags and telling words with one, the nearest first: what few articles have weighs more than what
 * many have; of those as near the newest comes first.
 */
export async function findRelatedStored({ query }: Session, slug: string, most: number): Promise<ArticleSummary[]> {
  if (!isSlug(slug)) return [];
  const [own] = await query<OwnRow>(ownTerms, [slug], 'own-terms');
  if (own === undefined) return [];
  const { article, library } = own;
  const toShared =
    (weight: number) =>
    (row: SharedRow): Shared<Sharing> => {
      return { rarity: library / row.count, weight, articles: row.articles ?? [] };
    };
  const ids = new Map((own.terms ?? []).map(({ value, id }) => [value, id]));
  const telling = chooseTellingWords(own.terms ?? [], library).map(({ value }) => ids.get(value));
  const [tags, terms] = await Promise.all([
    query<SharedRow>(sharingTags, [article], 'sharing-tags'),
    query<SharedRow>(sharingTerms, [article, telling], 'sharing-terms'),
  ]);
  const shared = [...tags.map(toShared(1)), ...terms.map(toShared(weightOfWord))];
  const nearest = nearestArticles(shared, most).map((near) => near.article);
  const summaries = await query<{ summary: ArticleSummary }>(
    `select s.summary from unnest($1::integer[]) with ordinality as n(article, place)
    join summaries s using (article) order by n.place`,
    [nearest],
    'read-summaries',
  );
  return summaries.map(({ summary }) => summary);
}
