import { readdir } from 'node:fs/promises';
import type { Fault } from '../../core/article/fault';
import { isImageName } from '../../core/article/image-name';
import { createContentStore, type ImageFile } from '../../server/content/content-store';
import { digestFolder } from '../../server/content/digest-folder';
import { findArticleFolder } from '../../server/content/find-article-folder';
import { toPublishedDigest } from '../../server/store/postgres/publish/published';
import type { ArticleToStore } from '../../server/store/postgres/write/article-to-store';

/** An article with its images as a folder has it, `digest` being what names its files; or what is wrong with it. */
export async function readForStore(
  folder: string,
  slug: string,
  digest: string | null,
): Promise<ArticleToStore | { readonly faults: readonly Fault[] }> {
  const content = createContentStore(folder);
  const { article, faults } = await content.inspect(slug);
  if (article === null) return { faults };
  const images = await readImages(folder, slug);
  // Files that changed while they were read may be of two states: whoever publishes next looks at them again.
  const after = await digestFolder(folder, slug);
  const isWhole = after !== null && toPublishedDigest(after) === digest;
  return { article, images, keepImages: false, digest: isWhole ? digest : null };
}

async function readImages(folder: string, slug: string): Promise<ImageFile[]> {
  const content = createContentStore(folder);
  const place = await findArticleFolder(folder, slug);
  const names = place === null ? [] : (await readdir(place.path)).filter(isImageName).sort();
  const images: ImageFile[] = [];
  for (const name of names) {
    const image = await content.readImage(slug, name);
    if (image !== null) images.push({ name, bytes: image.bytes });
  }
  return images;
}
