import { leastSure } from '../../core/align/least-sure';
import type { Link } from '../../core/align/link';
import { pairEditions } from '../../core/align/pair-editions';
import { sentenceTextsOf } from '../../core/align/sentence-texts';
import type { Article, Edition } from '../../core/article/article';
import type { Correction } from '../../core/article/correction';
import { textOf } from '../../core/article/text-of';
import { languageTags } from '../../core/languages/table';
import { findCorrectionNotices } from '../../server/content/find-correction-notices';
import { toFaultLine } from '../../server/content/to-fault-line';
import { excerptOf } from './excerpt-of';

/**
 * For each two editions of an article, the rows and the sentences in them that an editor should look at, and the rows
 * that a correction made; then the corrections that are not used or not sealed. Blocks are numbered as in `pairs.json`.
 */
export function report(article: Article): string[] {
  const editions = languageTags.flatMap((tag) => article.editions[tag] ?? []);
  const { corrections } = article;
  const pairs = editions.flatMap((first, at) =>
    editions.slice(at + 1).flatMap((second) => reportPair(first, second, corrections)),
  );
  const lines = editions.length < 2 ? [`${article.slug} has one edition: there is nothing to pair.`] : pairs;
  return [...lines, ...findCorrectionNotices(article).map(toFaultLine)];
}

function reportPair(first: Edition, second: Edition, corrections: readonly Correction[]): string[] {
  const languages = [first.language, second.language] as const;
  const rows = pairEditions(first, second, corrections);
  const ones = sentenceTextsOf(first);
  const others = sentenceTextsOf(second);
  const lines = rows.flatMap((row, at) => {
    const left = row.first.flatMap((place) => ones[place] ?? []);
    const right = row.second.flatMap((place) => others[place] ?? []);
    const place = `  row ${at + 1}, block ${placesOf(row)}`;
    const blocks = show(row, first.blocks.map(textOf), second.blocks.map(textOf), languages);
    // What stands alone whole needs no list of its sentences.
    const sentences = isAlone(row) ? [] : row.sentences.filter(needsLook);
    return [
      ...(row.corrected ? [`${place}, corrected, ${blocks}`] : needsLook(row) ? [`${place}, ${blocks}`] : []),
      ...sentences.map((link) => `${place}, sentence ${placesOf(link)}, ${show(link, left, right, languages)}`),
    ];
  });
  const corrected = rows.filter((row) => row.corrected).length;
  const looks = `${lines.length - corrected} things to look at`;
  const counts = corrected === 0 ? looks : `${looks}, ${corrected} corrected`;
  return [`${languages.join(' – ')}: ${rows.length} rows, ${counts}.`, ...lines];
}

function isAlone({ first, second }: Link): boolean {
  return first.length === 0 || second.length === 0;
}

function needsLook(link: Link): boolean {
  return isAlone(link) || link.confidence < leastSure;
}

/** Blocks, or sentences of a row, counted from 1 on either side: `2+3/2`, `4/–`. */
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
