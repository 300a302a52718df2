import type { Correction } from '../../core/article/correction';
import { isSlug } from '../../core/article/slug';
import { writeCorrections } from '../../core/article/write-corrections';
import { findArticleFolder } from './find-article-folder';
import { pairsFile } from './pairs-file';
import { refuse, replaceFiles, type Written } from './replace-files';

/** Writes the corrections of an article that exists, and nothing else of it; whole or not at all. */
export async function writePairs(root: string, slug: string, corrections: readonly Correction[]): Promise<Written> {
  if (!isSlug(slug)) return refuse('slugBroken', { slug });
  if ((await findArticleFolder(root, slug)) === null) return refuse('articleMissing', { slug });
  const files = new Map([[pairsFile, Buffer.from(writeCorrections(corrections))]]);
  return replaceFiles(root, slug, files, true);
}
