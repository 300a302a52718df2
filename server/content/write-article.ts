import type { Article, ArticleFacts } from '../../core/article/article';
import { isImageName } from '../../core/article/image-name';
import { isSlug } from '../../core/article/slug';
import { refuse, replaceFiles, type Written } from './replace-files';
import { toFiles } from './to-files';

export type ImageFile = { readonly name: string; readonly bytes: Uint8Array };

/** What is to be written. Editions and images that are not named stay as they are. */
export type Draft = {
  readonly facts: ArticleFacts;
  readonly editions: Article['editions'];
  readonly images?: readonly ImageFile[];
};

/**
 * Writes an article whole or not at all: a kill at any moment leaves the old state or the new one. Without `overwrite` a
 * file that exists and would change is a refusal; adding an edition to an article with the same facts is not.
 */
export async function writeArticle(root: string, slug: string, draft: Draft, overwrite: boolean): Promise<Written> {
  if (!isSlug(slug)) return refuse('slugBroken', { slug });
  const odd = draft.images?.find(({ name }) => !isImageName(name));
  if (odd) return refuse('imageName', { image: odd.name });
  return replaceFiles(root, slug, toFiles(draft), overwrite);
}
