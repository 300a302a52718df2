import type { Article, ArticleFacts, Edition } from '../../../../core/article/article';
import type { Block } from '../../../../core/article/block';
import type { Correction } from '../../../../core/article/correction';
import { isSlug } from '../../../../core/article/slug';
import type { LanguageTag } from '../../../../core/languages/table';
import type { Session } from '../database';

/** What of an edition has no column of its own. */
export type FurtherOfEdition = Omit<Edition, 'language' | 'title' | 'author' | 'blocks'>;

type ArticleRow = {
  readonly facts: ArticleFacts;
  readonly corrections: readonly Correction[];
  readonly editions: readonly EditionRow[] | null;
};
type EditionRow = {
  readonly language: LanguageTag;
  readonly title: string;
  readonly author: string | null;
  readonly further: FurtherOfEdition;
  readonly blocks: readonly Block[] | null;
};

const statement = `
select a.facts, a.corrections, (
  select json_agg(json_build_object(
    'language', e.language, 'title', e.title, 'author', e.author, 'further', e.further,
    'blocks', (
      select json_agg(b.content order by b.place)
      from blocks b where b.article = e.article and b.language = e.language
    )
  ))
  from editions e where e.article = a.id
) as editions
from articles a where a.slug = $1`;

/** An article as it was written; null where there is none of this name. */
export async function readArticle({ query }: Session, slug: string): Promise<Article | null> {
  if (!isSlug(slug)) return null;
  const [row] = await query<ArticleRow>(statement, [slug], 'read-article');
  if (row === undefined) return null;
  const editions = (row.editions ?? []).map(({ further, blocks, ...edition }) => {
    return [edition.language, { ...edition, ...further, blocks: blocks ?? [] }] as const;
  });
  return { slug, ...row.facts, editions: Object.fromEntries(editions), corrections: row.corrections };
}
