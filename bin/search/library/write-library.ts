import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from '../../../core/article/article';
import { writeArticleFacts } from '../../../core/article/write-article-facts';
import { writeEdition } from '../../../core/article/write-edition';

/** Folders written at once. */
const together = 32;

/** Writes articles as a folder of content, a folder each; what was there under these names is replaced. */
export async function writeLibrary(folder: string, articles: Iterable<Article>): Promise<void> {
  let writing: Promise<void>[] = [];
  for (const article of articles) {
    writing.push(writeArticle(join(folder, article.slug), article));
    if (writing.length < together) continue;
    await Promise.all(writing);
    writing = [];
  }
  await Promise.all(writing);
}

async function writeArticle(folder: string, article: Article): Promise<void> {
  const { slug: _, editions, corrections: __, ...facts } = article;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'article.json'), writeArticleFacts(facts));
  for (const edition of Object.values(editions)) {
    await writeFile(join(folder, `${edition.language}.md`), writeEdition(edition));
  }
}
