import { resolve } from 'node:path';
import { LRUCache } from 'lru-cache';
import type { Article } from '../../core/article/article';
import type { Correction } from '../../core/article/correction';
import type { Fault } from '../../core/article/fault';
import { isSlug } from '../../core/article/slug';
import { findArticleFolder } from './find-article-folder';
import { listFolders } from './list-folders';
import type { ParseCache } from './parse-cache';
import { type FolderRead, readArticleFolder } from './read-article-folder';
import { readImage, type StoredImage } from './read-image';
import type { Written } from './replace-files';
import { errorCode } from './to-disk-reason';
import { type Draft, writeArticle } from './write-article';
import { writePairs } from './write-pairs';

export type { ImageFile } from './write-article';
export type { Draft, StoredImage, Written };

/** Every article that can be shown, by slug, and what is wrong with the others. */
export type Library = { readonly articles: readonly Article[]; readonly faults: readonly Fault[] };

export type ContentStore = {
  /** All articles without a fault, by slug; a missing folder is a fault, not an error. */
  readonly list: () => Promise<Library>;
  /** One article, or what is wrong with it; the slug must be one. */
  readonly inspect: (slug: string) => Promise<FolderRead>;
  /** One article; `null` where it is unknown or has a fault. */
  readonly read: (slug: string) => Promise<Article | null>;
  readonly readImage: (slug: string, name: string) => Promise<StoredImage | null>;
  /** Writes whole or not at all; changes nothing that exists unless told to `overwrite`. */
  readonly write: (slug: string, draft: Draft, options: { readonly overwrite: boolean }) => Promise<Written>;
  /** Writes the corrections of an article's pairing in place of those it had; the texts stay as they are, to the byte. */
  readonly writeCorrections: (slug: string, corrections: readonly Correction[]) => Promise<Written>;
};

const atOnce = 8;

/** Articles whose parsed files are kept in memory: those that readers ask for now, not the library. */
const keptArticles = 200;

/** The library in a folder, read afresh at every call; files that did not change since are mostly not parsed again. */
export function createContentStore(folder: string): ContentStore {
  const root = resolve(folder);
  const caches = new LRUCache<string, ParseCache>({ max: keptArticles });

  const readFolder = async (slug: string): Promise<FolderRead> => {
    const cache: ParseCache = caches.get(slug) ?? new Map();
    caches.set(slug, cache);
    // A swap while the files are read would mix two states: then they are read once more.
    for (let attempt = 0; ; attempt += 1) {
      const before = await findArticleFolder(root, slug);
      if (!before) return { article: null, faults: [toFault(slug, 'notAFolder', { slug })] };
      const read = await readArticleFolder({ root, path: before.path, slug }, cache).catch(toFolderRead(slug));
      const after = await findArticleFolder(root, slug);
      if ((after?.id === before.id && after.path === before.path) || attempt === 9) return read;
    }
  };

  return {
    list: async () => {
      const folders = await listFolders(root);
      if (!folders) return { articles: [], faults: [toFault(folder, 'libraryMissing', { folder })] };
      const reads = await readInTurns(folders.slugs, readFolder);
      return {
        articles: reads.flatMap(({ article }) => (article ? [article] : [])),
        faults: [...folders.faults, ...reads.flatMap(({ faults }) => faults)],
      };
    },
    inspect: readFolder,
    read: async (slug) =>
      isSlug(slug) && (await findArticleFolder(root, slug)) ? (await readFolder(slug)).article : null,
    readImage: (slug, name) => readImage(root, slug, name),
    write: (slug, draft, { overwrite }) => writeArticle(root, slug, draft, overwrite),
    writeCorrections: (slug, corrections) => writePairs(root, slug, corrections),
  };
}

function toFault(file: string, key: string, values: Fault['reason']['values']): Fault {
  return { file, line: null, reason: { key, values } };
}

function toFolderRead(slug: string): (error: unknown) => FolderRead {
  return (error) => {
    if (errorCode(error) === null) throw error;
    return { article: null, faults: [toFault(slug, 'notAFolder', { slug })] };
  };
}

/** The results in order, a few at once: a library of thousands must not open thousands of files together. */
async function readInTurns<Item, Result>(
  items: readonly Item[],
  read: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  for (let start = 0; start < items.length; start += atOnce) {
    results.push(...(await Promise.all(items.slice(start, start + atOnce).map(read))));
  }
  return results;
}
