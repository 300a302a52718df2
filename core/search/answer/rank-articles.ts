import type { LanguageTag } from '../../languages/table';
import { languageTags } from '../../languages/table';
import type { SearchQuery } from '../search-query';
import type { Searched } from './find-matches';
import { scoreEdition } from './score-edition';

/** An edition that an engine found, with what it is ranked by. */
export type Candidate = Searched & { readonly slug: string; readonly publishedAt: string };

/** An article that was found, by its best edition. */
export type RankedArticle<Found extends Candidate = Candidate> = { readonly best: Found; readonly score: number };

/**
 * Ranks the articles of the editions that were found, the best first; of equals the newest, then by slug. An article
 * stands once, with the edition that answers best, of equals the one that the reader reads.
 */
export function rankArticles<Found extends Candidate>(
  candidates: readonly Found[],
  query: SearchQuery,
  reader: LanguageTag,
): RankedArticle<Found>[] {
  const articles = new Map<string, RankedArticle<Found>>();
  for (const candidate of candidates) {
    const score = scoreEdition(candidate, query);
    const known = articles.get(candidate.slug);
    if (known && !isBetter(candidate, score, known, reader)) continue;
    articles.set(candidate.slug, { best: candidate, score });
  }
  return [...articles.values()].sort(
    (one, other) =>
      other.score - one.score ||
      compare(other.best.publishedAt, one.best.publishedAt) ||
      compare(one.best.slug, other.best.slug),
  );
}

function isBetter(candidate: Candidate, score: number, known: RankedArticle, reader: LanguageTag): boolean {
  if (score !== known.score) return score > known.score;
  return orderFor(reader, candidate.language) < orderFor(reader, known.best.language);
}

/** The reader's language comes first. */
function orderFor(reader: LanguageTag, language: LanguageTag): number {
  return language === reader ? -1 : languageTags.indexOf(language);
}

function compare(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
