import { leastSure } from '../../core/align/least-sure';
import type { Link } from '../../core/align/link';
import { pairEditions } from '../../core/align/pair-editions';
import { sentenceTextsOf } from '../../core/align/sentence-texts';
import type { Article, Edition } from '../../core/article/article';
import { textOf } from '../../core/article/text-of';
import { languageTags } from '../../core/languages/table';
import { excerptOf } from './excerpt-of';

/** For each two editions of an article, the rows and the sentences in them that an editor should look at. */
export function report(article: Article): string[] {
  const editions = languageTags.flatMap((tag) => article.editions[tag] ?? []);
  if (editions.length < 2) return [`${article.slug} has one edition: there is nothing to pair.`];
  return editions.flatMap((first, at) => editions.slice(at + 1).flatMap((second) => reportPair(first, second)));
}

function reportPair(first: Edition, second: Edition): string[] {
  const languages = [first.language, second.language] as const;
  const rows = pairEditions(first, second);
  const ones = sentenceTextsOf(first);
  const others = sentenceTextsOf(second);
  const lines = rows.flatMap((row, at) => {
    const left = row.first.flatMap((place) => ones[place] ?? []);
    const right = row.second.flatMap((place) => others[place] ?? []);
    const blocks = show(row, first.blocks.map(textOf), second.blocks.map(textOf), languages);
    // What stands alone whole needs no list of its sentences.
    const sentences = isAlone(row) ? [] : row.sentences.filter(needsLook);
    return [
      ...(needsLook(row) ? [`  row ${at + 1}, ${blocks}`] : []),
      ...sentences.map((link) => `  row ${at + 1}, sentence ${placesOf(link)}, ${show(link, left, right, languages)}`),
    ];
  });
  return [`${languages.join(' – ')}: ${rows.length} rows, ${lines.length} things to look at.`, ...lines];
}

function isAlone({ first, second }: Link): boolean {
  return first.length === 0 || second.length === 0;
}

function needsLook(link: Link): boolean {
  return isAlone(link) || link.confidence < leastSure;
}

/** Sentences of a row, counted from 1 on either side: `2+3/2`. */
function placesOf({ first, second }: Link): string {
  return [first, second].map((places) => places.map((place) => place + 1).join('+') || '–').join('/');
}

function show(
  link: Link,
  first: readonly string[],
  second: readonly string[],
  [one, other]: readonly [string, string],
): string {
  const left = excerptOf(link.first.map((place) => first[place] ?? ''));
  const right = excerptOf(link.second.map((place) => second[place] ?? ''));
  if (link.second.length === 0) return `${one} only: ${left}`;
  if (link.first.length === 0) return `${other} only: ${right}`;
  return `confidence ${link.confidence.toFixed(2)}: ${left} | ${right}`;
}
