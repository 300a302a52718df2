import { contentTypeOf } from '../../../content/read-image';
import { mostToldOneByOne } from '../../articles-changed';
import type { Session } from '../database';
import { listBeside } from '../publish/list-beside';
import type { ArticleToStore } from './article-to-store';
import { forgetWords } from './forget-words';
import { insertRows } from './insert-rows';
import type { PreparedArticle } from './prepare-article';
import { recordChanges } from './record-changes';
import { toRows } from './to-rows';

/** What belongs to an article and is written anew with it; what hangs on these rows goes with them. */
const replaced = [
  'editions',
  'searchable',
  'listed',
  'summaries',
  'article_tags',
  'article_authors',
  'article_terms',
  'shown',
];

/** Any number but that of the migrations, the same for everybody. */
const turn = 7_316_255;

/**
 * Puts articles in place of those that have their slugs, or beside the others. Run in a transaction, so that each is whole
 * or absent. No two of them may have the same slug.
 */
export async function storeArticles(session: Session, stored: readonly PreparedArticle[]): Promise<void> {
  // In one order for everybody: two writers then wait for each other instead of each holding what the other needs.
  const sorted = stored.toSorted((one, other) => (one.article.slug < other.article.slug ? -1 : 1));
  const slugs = sorted.map(({ article }) => article.slug);
  const beside = await listBesideKnown(session, slugs);
  const ids = await putArticles(session, sorted);
  const numbers = [...ids.values()];
  const rows = sorted.map(({ article, prepared }) => toRows(article, ids.get(article.slug) ?? 0, prepared));
  await takeTurn(session);
  await forgetWords(session, numbers);
  for (const table of replaced) await session.query(`delete from ${table} where article = any($1)`, [numbers]);
  await insertRows(session, rows);
  for (const one of sorted) await putImages(session, ids.get(one.article.slug) ?? 0, one);
  await recordChanges(session, [...new Set([...slugs, ...beside])]);
}

/** The pages that name an article may be others once its day or its words have changed. */
async function listBesideKnown(session: Session, slugs: readonly string[]): Promise<string[]> {
  const known = await session.query<{ slug: string }>('select slug from articles where slug = any($1)', [slugs]);
  if (known.length > mostToldOneByOne) return [];
  return listBeside(
    session,
    known.map(({ slug }) => slug),
  );
}

/**
 * Waits until no other transaction writes what articles share: its tags, authors and words. Two that each hold a word the
 * other needs would never end. Its own articles a transaction has locked before.
 */
export async function takeTurn({ query }: Session): Promise<void> {
  await query('select pg_advisory_xact_lock($1)', [turn]);
}

async function putArticles({ query }: Session, sorted: readonly ArticleToStore[]): Promise<Map<string, number>> {
  const rows = sorted.map(({ article, digest }) => {
    const { slug, editions: _, corrections, ...facts } = article;
    return { slug, digest, published_at: facts.publishedAt, facts, corrections };
  });
  const put = await query<{ slug: string; id: number }>(
    `insert into articles (slug, digest, published_at, facts, corrections)
    select * from json_to_recordset($1) as r(slug text, digest text, published_at text, facts json, corrections json)
    on conflict (slug) do update set digest = excluded.digest, published_at = excluded.published_at,
      facts = excluded.facts, corrections = excluded.corrections
    returning slug, id`,
    [JSON.stringify(rows)],
  );
  return new Map(put.map(({ slug, id }) => [slug, id]));
}

async function putImages({ query }: Session, id: number, { images, keepImages }: ArticleToStore): Promise<void> {
  const names = images.map(({ name }) => name);
  if (!keepImages) await query('delete from images where article = $1 and name <> all($2)', [id, names]);
  for (const { name, bytes } of images) {
    await query(
      `insert into images (article, name, content_type, bytes) values ($1, $2, $3, $4)
      on conflict (article, name) do update set content_type = excluded.content_type, bytes = excluded.bytes`,
      [id, name, contentTypeOf(name), Buffer.from(bytes)],
    );
  }
}
