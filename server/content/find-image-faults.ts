import { join } from 'node:path';
import type { Fault } from '../../core/article/fault';
import type { FigurePlace } from '../../core/article/parse-edition';
import { isPicture } from './is-picture';
import { type ParseCache, readParsedBytes } from './parse-cache';
import { imageBytes } from './read-image';

type FigureFile = { readonly folder: string; readonly names: readonly string[]; readonly label: string };

/** The figures of one file, `label`, whose image is not in the article's folder or is no picture that a page can show. */
export async function findImageFaults(
  figures: readonly FigurePlace[],
  { folder, names, label }: FigureFile,
  cache: ParseCache,
): Promise<readonly Fault[]> {
  const faults: Fault[] = [];
  for (const { image, line } of figures) {
    const report = (key: string) => faults.push({ file: label, line, reason: { key, values: { image } } });
    if (!names.includes(image)) {
      report('imageMissing');
      continue;
    }
    const at = { root: folder, path: join(folder, image), label, limit: imageBytes };
    const read = await readParsedBytes(cache, at, (bytes) => ({ ok: true, value: isPicture(bytes) }));
    if (!read.ok || !read.value) report('imageUnusable');
  }
  return faults;
}
