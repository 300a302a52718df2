import type { Fault } from '../../core/article/fault';
import { digestFolder } from '../../server/content/digest-folder';
import { toFaultLine } from '../../server/content/to-fault-line';
import type { Database } from '../../server/store/postgres/database';
import { readPublished, tidy, toPublishedDigest } from '../../server/store/postgres/publish/published';
import { findUnstorable } from '../../server/store/postgres/write/find-unstorable';
import { type PreparedArticle, prepareArticle } from '../../server/store/postgres/write/prepare-article';
import { removeArticles } from '../../server/store/postgres/write/remove-articles';
import { storeArticles } from '../../server/store/postgres/write/store-articles';
import type { Progress } from './progress';
import { readForStore } from './read-for-store';

export type Outcome = {
  readonly published: readonly string[];
  readonly unchanged: number;
  readonly removed: readonly string[];
  /** Articles that were left out; what is wrong with them has been said. */
  readonly broken: number;
  /** Articles of the database that the folder does not have. */
  readonly left: number;
};

export type Library = {
  readonly folder: string;
  /** The articles to publish, all of which the folder has. */
  readonly slugs: readonly string[];
  /** Articles that the folder does not have, to be removed if the database has them. */
  readonly isGone: (slug: string) => boolean;
  readonly remove: boolean;
};

/** Articles of one transaction, and bytes of their images at most. */
const together = 100;
const bytesTogether = 16_000_000;
/** From so many changes on the database counts its rows anew. */
const many = 100;

/**
 * Brings the database up to date with a folder of articles. Each article is whole in the database or absent whenever this
 * is interrupted; run again it goes on with what is not there yet.
 */
export async function publishLibrary(database: Database, library: Library, progress: Progress): Promise<Outcome> {
  const { folder, slugs, isGone, remove } = library;
  const known = await readPublished(database);
  const published: string[] = [];
  let [unchanged, broken, bytes] = [0, 0, 0];
  let batch: PreparedArticle[] = [];
  // One batch is written while the next one is read and prepared.
  let writing: Promise<void> = Promise.resolve();
  const flush = async (): Promise<void> => {
    const articles = batch;
    [batch, bytes] = [[], 0];
    await writing;
    writing = write(database, articles, published);
    // Who awaits it later hears of an error; nobody does when another one comes first.
    writing.catch(() => undefined);
  };
  progress.start(slugs.length);
  try {
    for (const [at, slug] of slugs.entries()) {
      const read = await readChanged(folder, slug, known);
      if (read === null) unchanged += 1;
      else if ('faults' in read) {
        broken += 1;
        for (const fault of read.faults) progress.say(toFaultLine(fault));
      } else {
        batch.push(read);
        bytes += read.images.reduce((sum, image) => sum + image.bytes.length, 0);
      }
      if (batch.length >= together || bytes > bytesTogether) await flush();
      progress.step(at + 1);
    }
    await flush();
    await writing;
  } finally {
    progress.stop();
  }
  const gone = [...known.keys()].filter(isGone).sort();
  const removed = remove ? await removeAll(database, gone) : [];
  if (published.length + removed.length >= many) await tidy(database);
  return { published, unchanged, removed, broken, left: gone.length - removed.length };
}

async function readChanged(
  folder: string,
  slug: string,
  known: ReadonlyMap<string, string | null>,
): Promise<PreparedArticle | { readonly faults: readonly Fault[] } | null> {
  const files = await digestFolder(folder, slug);
  const digest = files === null ? null : toPublishedDigest(files);
  if (digest !== null && known.get(slug) === digest) return null;
  const read = await readForStore(folder, slug, digest);
  if ('faults' in read) return read;
  const character = findUnstorable(read.article);
  if (character === null) return prepareArticle(read);
  return { faults: [{ file: slug, line: null, reason: { key: 'notStorable', values: { character } } }] };
}

async function write(database: Database, articles: readonly PreparedArticle[], published: string[]): Promise<void> {
  if (articles.length === 0) return;
  await database.transact((session) => storeArticles(session, articles));
  published.push(...articles.map(({ article }) => article.slug));
}

async function removeAll(database: Database, slugs: readonly string[]): Promise<readonly string[]> {
  const removed: string[] = [];
  for (let start = 0; start < slugs.length; start += together) {
    const group = slugs.slice(start, start + together);
    removed.push(...(await database.transact((session) => removeArticles(session, group))));
  }
  return removed;
}
