import type { Article, ArticleFacts, Edition } from '../../../../core/article/article';
import type { Fault } from '../../../../core/article/fault';
import { parseArticleFacts } from '../../../../core/article/parse-article-facts';
import { parseEdition } from '../../../../core/article/parse-edition';
import { isLanguageTag } from '../../../../core/languages/table';
import { isPicture } from '../../../content/is-picture';
import type { Files } from '../../../content/replace-files';

/** What the files of a draft say when they are read again, as the folder of articles would read them. */
export type ReadAgain = {
  readonly facts: ArticleFacts | null;
  readonly editions: Article['editions'];
  readonly faults: readonly Fault[];
};

/** Reads the files of a draft. `known`: images that the article has already. */
export function readDraftFiles(slug: string, files: Files, known: ReadonlySet<string>): ReadAgain {
  const faults: Fault[] = [];
  const editions: Record<string, Edition> = {};
  let facts: ArticleFacts | null = null;
  for (const [name, bytes] of files) {
    const label = `${slug}/${name}`;
    const language = name.replace(/\.md$/, '');
    if (name === 'article.json') {
      const read = parseArticleFacts(textOf(bytes), label);
      if (read.ok) facts = read.value;
      else faults.push(...read.faults);
    } else if (isLanguageTag(language)) {
      const read = parseEdition(textOf(bytes), label, language);
      if (!read.ok) {
        faults.push(...read.faults);
        continue;
      }
      editions[language] = read.value.edition;
      for (const { image, line } of read.value.figures) {
        const given = files.get(image);
        if (given === undefined ? known.has(image) : isPicture(given)) continue;
        const key = given === undefined ? 'imageMissing' : 'imageUnusable';
        faults.push({ file: label, line, reason: { key, values: { image } } });
      }
    }
  }
  return { facts, editions, faults };
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}
