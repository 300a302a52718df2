import type Database from 'libsql';
import { LRUCache } from 'lru-cache';
import type { LanguageTag } from '../../../../core/languages/table';
import type { Candidate } from '../../../../core/search/answer/rank-articles';
import type { FoundIn } from '../../../../core/search/answer/to-found-article';
import type { EditionPassages } from '../../../../core/search/edition/searchable-edition';
import { askRows } from '../catalogue/ask-rows';
import { readFact } from '../catalogue/facts';
import { editionsInArticle } from './edition-number';
import { fromWide, type Wide } from './wide-text';

/** Editions and articles that stay read: those that common words find. Some 25 MB and 15 MB where texts are of usual length. */
const mostCandidates = 2_500;
const mostFound = 500;

export type NumberedCandidate = Candidate & { readonly number: number };

type Kept = {
  readonly generation: string;
  readonly candidates: LRUCache<number, NumberedCandidate>;
  readonly found: LRUCache<number, FoundIn>;
};

const keptOf = new WeakMap<Database.Database, Kept>();

/** What was read of a catalogue since it last changed. */
function keptFor(db: Database.Database): Kept {
  const generation = readFact(db, 'generation');
  const known = keptOf.get(db);
  if (known?.generation === generation) return known;
  const kept = {
    generation,
    candidates: new LRUCache<number, NumberedCandidate>({ max: mostCandidates }),
    found: new LRUCache<number, FoundIn>({ max: mostFound }),
  };
  keptOf.set(db, kept);
  return kept;
}

/** What editions are ranked by, of those that are there. */
export function readCandidates(db: Database.Database, editions: readonly number[]): NumberedCandidate[] {
  const { candidates } = keptFor(db);
  const missing = editions.filter((number) => !candidates.has(number));
  const rows =
    missing.length === 0
      ? []
      : askRows<Omit<NumberedCandidate, 'concordance'> & { concordance: Wide }>(
          db,
          `SELECT e.number, e.language, e.concordance, a.slug, a.published AS publishedAt
           FROM json_each(?) wanted JOIN found_edition e ON e.number = wanted.value
           JOIN found_article a ON a.number = e.number / ${editionsInArticle}`,
          JSON.stringify(missing),
        );
  const read = new Map(rows.map((row) => [row.number, { ...row, concordance: fromWide(row.concordance) }]));
  return editions.flatMap((number) => {
    const candidate = candidates.get(number) ?? read.get(number);
    if (candidate === undefined) return [];
    candidates.set(number, candidate);
    return [candidate];
  });
}

type FoundRow = {
  readonly number: number;
  readonly original: LanguageTag;
  readonly language: LanguageTag;
  readonly passages: Wide;
};

/** What answers are written from, by the numbers of articles. */
export function readFoundIn(db: Database.Database, articles: readonly number[]): Map<number, FoundIn> {
  const { found } = keptFor(db);
  const missing = articles.filter((number) => !found.has(number));
  const rows =
    missing.length === 0
      ? []
      : askRows<FoundRow>(
          db,
          `SELECT a.number, a.original, e.language, e.passages
           FROM json_each(?) wanted JOIN found_article a ON a.number = wanted.value
           JOIN found_edition e ON e.number BETWEEN a.number * ${editionsInArticle} AND a.number * ${editionsInArticle} + ${editionsInArticle - 1}`,
          JSON.stringify(missing),
        );
  return new Map(
    articles.flatMap((number) => {
      const read = found.get(number) ?? toFoundIn(rows.filter((row) => row.number === number));
      if (read === null) return [];
      found.set(number, read);
      return [[number, read] as const];
    }),
  );
}

/** The catalogue wrote the passages itself. */
function toFoundIn(rows: readonly FoundRow[]): FoundIn | null {
  const [first] = rows;
  if (first === undefined) return null;
  const editions = rows.map(
    ({ language, passages }) => [language, JSON.parse(fromWide(passages)) as EditionPassages] as const,
  );
  return { original: first.original, editions: Object.fromEntries(editions) };
}
