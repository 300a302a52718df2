import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article, Edition } from '../../core/article/article';
import type { Correction } from '../../core/article/correction';
import type { Fault, Parsed } from '../../core/article/fault';
import { limits } from '../../core/article/limits';
import { parseArticleFacts } from '../../core/article/parse-article-facts';
import { parseCorrections } from '../../core/article/parse-corrections';
import { parseEdition } from '../../core/article/parse-edition';
import { isLanguageTag, languageTags } from '../../core/languages/table';
import { findImageFaults } from './find-image-faults';
import { pairsFile, pairsLabel } from './pairs-file';
import { type ParseCache, readParsed } from './parse-cache';

/** An article, or why there is none. */
export type FolderRead = { readonly article: Article | null; readonly faults: readonly Fault[] };
export type FolderPlace = { readonly root: string; readonly path: string; readonly slug: string };

/** The article of one folder. With any fault there is no article: half a text must not look like a whole one. */
export async function readArticleFolder(place: FolderPlace, cache: ParseCache): Promise<FolderRead> {
  const { root, path, slug } = place;
  const names = (await readdir(path)).sort();
  const facts = await readParsed(
    cache,
    { root, path: join(path, 'article.json'), label: `${slug}/article.json`, limit: limits.factsBytes },
    parseArticleFacts,
  );
  const faults: Fault[] = facts.ok ? [] : [...facts.faults];
  const editions: Record<string, Edition> = {};
  const texts = names.filter((name) => name.endsWith('.md') && !name.startsWith('.'));
  for (const name of texts) {
    const label = `${slug}/${name}`;
    const language = name.slice(0, -'.md'.length);
    if (!isLanguageTag(language)) {
      faults.push({
        file: label,
        line: null,
        reason: { key: 'editionLanguage', values: { languages: languageTags.join(', ') } },
      });
      continue;
    }
    const read = await readParsed(
      cache,
      { root, path: join(path, name), label, limit: limits.editionBytes },
      (text, file) => parseEdition(text, file, language),
    );
    if (!read.ok) faults.push(...read.faults);
    else {
      editions[language] = read.value.edition;
      faults.push(...(await findImageFaults(read.value.figures, { folder: path, names, label }, cache)));
    }
  }
  if (texts.length === 0) faults.push({ file: slug, line: null, reason: { key: 'editionMissing', values: {} } });
  const corrections = await readCorrections(place, names, cache);
  if (!corrections.ok) faults.push(...corrections.faults);
  if (!facts.ok || !corrections.ok || faults.length > 0) return { article: null, faults };
  return { article: { slug, ...facts.value, editions, corrections: corrections.value }, faults };
}

async function readCorrections(
  { root, path, slug }: FolderPlace,
  names: readonly string[],
  cache: ParseCache,
): Promise<Parsed<readonly Correction[]>> {
  if (!names.includes(pairsFile)) return { ok: true, value: [] };
  const at = { root, path: join(path, pairsFile), label: pairsLabel(slug), limit: limits.pairsBytes };
  return readParsed(cache, at, parseCorrections);
}
