import { extname, join } from 'node:path';
import { isImageName } from '../../core/article/image-name';
import { isSlug } from '../../core/article/slug';
import { findArticleFolder } from './find-article-folder';
import { readInside } from './read-inside';

export type StoredImage = { readonly bytes: Uint8Array<ArrayBuffer>; readonly contentType: string };

/** The largest image that is shown, in bytes. */
export const imageBytes = 20_000_000;
const contentTypes: Readonly<Record<string, string>> = {
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
};

/** The type of an image by its name; null for what is not shown. */
export function contentTypeOf(name: string): string | null {
  return contentTypes[extname(name).toLowerCase()] ?? null;
}

/** An image of an article with its type, at most 20 MB; `null` where there is none that may be shown. */
export async function readImage(root: string, slug: string, name: string): Promise<StoredImage | null> {
  const contentType = contentTypeOf(name);
  if (!isSlug(slug) || !isImageName(name) || contentType === null) return null;
  const folder = await findArticleFolder(root, slug);
  if (!folder) return null;
  const file = await readInside(folder.path, join(folder.path, name), imageBytes);
  return file.ok && file.bytes ? { bytes: file.bytes, contentType } : null;
}
