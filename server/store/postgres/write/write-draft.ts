import { isImageName } from '../../../../core/article/image-name';
import { isSlug } from '../../../../core/article/slug';
import type { Draft, Written } from '../../../content/content-store';
import { type Files, refuse } from '../../../content/replace-files';
import { toFiles } from '../../../content/to-files';
import type { Database, Session } from '../database';
import { readArticle } from '../read/read-article';
import { readDraftFiles } from './draft-files';
import { findUnstorable } from './find-unstorable';
import { prepareArticle } from './prepare-article';
import { storeArticles } from './store-articles';

/**
 * Writes an article whole or not at all, as the folder of articles does: editions and images that are not named stay,
 * and what exists changes only with `overwrite`. What is stored is what the files of the draft would give when read again.
 */
export async function writeDraft(database: Database, slug: string, draft: Draft, overwrite: boolean): Promise<Written> {
  if (!isSlug(slug)) return refuse('slugBroken', { slug });
  const odd = draft.images?.find(({ name }) => !isImageName(name));
  if (odd) return refuse('imageName', { image: odd.name });
  const { images: _, ...texts } = draft;
  const unstorable = findUnstorable(texts);
  if (unstorable !== null) return refuse('notStorable', { character: unstorable });
  return database.transact(async (session) => {
    // Two writers of one article come one after the other, before it has a row too.
    await session.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [slug]);
    return replace(session, slug, draft, overwrite);
  });
}

async function replace(session: Session, slug: string, draft: Draft, overwrite: boolean): Promise<Written> {
  const known = await readArticle(session, slug);
  const images = await readImages(session, slug);
  const files = toFiles(draft);
  const before: Files =
    known === null ? new Map() : new Map([...toFiles({ facts: factsOf(known), editions: known.editions }), ...images]);
  const changed = [...files].filter(([name, bytes]) => !isSame(before.get(name), bytes)).map(([name]) => name);
  const inTheWay = changed.find((name) => before.has(name));
  if (inTheWay !== undefined && !overwrite) return refuse('exists', { slug, file: inTheWay });
  if (known !== null && changed.length === 0) return { ok: true, slug, files: [] };
  const { facts, editions, faults } = readDraftFiles(slug, files, new Set(images.keys()));
  if (facts === null || faults.length > 0) {
    return { ok: false, reason: { key: 'notReadableAgain', values: { slug } }, faults };
  }
  const article = {
    slug,
    ...facts,
    editions: { ...known?.editions, ...editions },
    corrections: known?.corrections ?? [],
  };
  const stored = prepareArticle({ article, images: draft.images ?? [], keepImages: true, digest: null });
  await storeArticles(session, [stored]);
  return { ok: true, slug, files: changed };
}

function factsOf(article: NonNullable<Awaited<ReturnType<typeof readArticle>>>) {
  const { slug: _, editions: _editions, corrections: _corrections, ...facts } = article;
  return facts;
}

async function readImages({ query }: Session, slug: string): Promise<Map<string, Uint8Array>> {
  const rows = await query<{ name: string; bytes: Buffer }>(
    'select i.name, i.bytes from images i join articles a on a.id = i.article where a.slug = $1',
    [slug],
  );
  return new Map(rows.map(({ name, bytes }) => [name, bytes]));
}

function isSame(one: Uint8Array | undefined, other: Uint8Array): boolean {
  return one !== undefined && Buffer.compare(one, other) === 0;
}
