import type { Article, Edition } from '../../../core/article/article';
import { textOf, textOfBlocks } from '../../../core/article/text-of';
import { foldName } from '../../../core/library/fold-name';
import { choosePair } from '../../../core/reading/choose-pair';
import type { FoundPassage, SearchPage } from '../../../core/search/search-page';
import type { Span } from '../../../core/text/span';
import type { SearchRequest } from '../article-store';

const word = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u0640]*/gu;

/** What is found by looking through every article: whole words, all of them in one edition. */
export function scanForWords(articles: readonly Article[], { query, reader, offset, size }: SearchRequest): SearchPage {
  const wanted = [...query.words, ...query.phrases.flat()].map(({ folded }) => folded);
  if (wanted.length === 0) return { articles: [], total: 0, atLeast: false, cursor: null, didYouMean: null };
  const found = articles.flatMap((article) => {
    const passages = Object.values(article.editions).flatMap((edition) => findPassages(edition, wanted));
    const pair = choosePair(article, reader);
    if (passages.length === 0 || pair === null) return [];
    const shown = pair.second === null ? [pair.first] : [pair.first, pair.second];
    const titles = shown.map(({ language, title }) => ({ language, text: title }));
    return [{ slug: article.slug, publishedAt: article.publishedAt, titles, passages: passages.slice(0, 3) }];
  });
  const cursor = offset + size < found.length ? String(offset + size) : null;
  return {
    articles: found.slice(offset, offset + size),
    total: found.length,
    atLeast: false,
    cursor,
    didYouMean: null,
  };
}

/** Words of the library that begin as the last word of `text` does. */
export function scanForBeginnings(articles: readonly Article[], text: string, most: number): string[] {
  const start = foldName(text.match(word)?.at(-1) ?? '');
  if (start === '') return [];
  const counts = new Map<string, number>();
  for (const { title, blocks } of articles.flatMap(({ editions }) => Object.values(editions)))
    for (const [found] of `${title}\n${textOfBlocks(blocks)}`.matchAll(word))
      if (foldName(found).startsWith(start)) counts.set(found, (counts.get(found) ?? 0) + 1);
  return [...counts]
    .toSorted(([one, often], [other, seldom]) => seldom - often || (one < other ? -1 : 1))
    .slice(0, most)
    .map(([found]) => found);
}

function findPassages(edition: Edition, wanted: readonly string[]): FoundPassage[] {
  const texts = edition.blocks.flatMap((block) =>
    block.type === 'paragraph' || block.type === 'heading' ? [{ place: toPlace(block.type), text: textOf(block) }] : [],
  );
  const all = [{ place: 'title' as const, text: edition.title }, ...texts];
  const present = new Set(all.flatMap(({ text }) => [...text.matchAll(word)].map(([found]) => foldName(found))));
  if (!wanted.every((one) => present.has(one))) return [];
  const { language } = edition;
  return all.flatMap(({ place, text }) => {
    const marks = findMarks(text, wanted);
    return marks.length === 0
      ? []
      : [{ language, place, text, marks, counterpart: null, sentence: null, beside: null }];
  });
}

function toPlace(type: 'paragraph' | 'heading'): 'body' | 'heading' {
  return type === 'paragraph' ? 'body' : 'heading';
}

function findMarks(text: string, wanted: readonly string[]): Span[] {
  return [...text.matchAll(word)]
    .filter(([found]) => wanted.includes(foldName(found)))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
}
