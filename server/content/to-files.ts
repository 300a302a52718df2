import { writeArticleFacts } from '../../core/article/write-article-facts';
import { writeEdition } from '../../core/article/write-edition';
import type { Files } from './replace-files';
import type { Draft } from './write-article';

/** The files that a draft is written as. */
export function toFiles(draft: Draft): Files {
  const files = new Map<string, Uint8Array>([['article.json', Buffer.from(writeArticleFacts(draft.facts))]]);
  for (const edition of Object.values(draft.editions))
    files.set(`${edition.language}.md`, Buffer.from(writeEdition(edition)));
  for (const { name, bytes } of draft.images ?? []) files.set(name, bytes);
  return files;
}
