import type { Draft } from '../../core/import/draft';
import { importPage } from '../../core/import/import-page';
import { limits } from '../../core/import/limits';
import { deriveSlug } from '../../core/import/slug/derive-slug';
import type { Arguments } from './read-arguments';
import { readFileBytes } from './read-file-bytes';
import { type Outcome, refuse } from './refusal';

/** A page that was read, and the article it goes to. */
export type Page = { readonly file: string; readonly slug: string; readonly draft: Draft };

/** Reads all files before anything is written; the first that cannot be read refuses them all. */
export async function readPages(args: Arguments): Promise<Outcome<readonly Page[]>> {
  const pages: Page[] = [];
  for (const file of args.files) {
    const bytes = await readFileBytes(file);
    if (!bytes.ok) return bytes;
    const read = importPage(bytes.value, { language: args.language, publishedAt: args.publishedAt });
    if (!read.ok) {
      const { reason, line, found = '' } = read.fault;
      const key = reason === 'noDate' && line !== undefined ? 'nearDate' : reason;
      return refuse(key, { file, line, values: { found, ...limits } });
    }
    pages.push({
      file,
      slug: args.slug ?? deriveSlug(read.value.title.text, read.value.publishedAt),
      draft: read.value,
    });
  }
  return { ok: true, value: pages };
}
