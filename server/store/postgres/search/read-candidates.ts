import type { Candidate } from '../../../../core/search/answer/rank-articles';
import type { Session } from '../database';
import type { Place } from './find-places';

/** An edition that was found, with the number of its article. */
export type StoredCandidate = Candidate & { readonly article: number };

const places = 'unnest($1::integer[], $2::text[]) with ordinality as p(article, language, nth)';

/** What editions are ranked by. One that was removed a moment ago is not among them. */
export async function readCandidates({ query }: Session, editions: readonly Place[]): Promise<StoredCandidate[]> {
  return query<StoredCandidate>(
    `select s.article, a.slug, s.language, s.published_at as "publishedAt", s.concordance
    from ${places} join searchable s using (article, language) join articles a on a.id = s.article`,
    valuesOf(editions),
    'read-candidates',
  );
}

/** The concordances of editions, in their order; null for one that was removed a moment ago. */
export async function readConcordances({ query }: Session, editions: readonly Place[]): Promise<(string | null)[]> {
  const rows = await query<{ concordance: string | null }>(
    `select s.concordance from ${places} left join searchable s using (article, language) order by p.nth`,
    valuesOf(editions),
    'read-concordances',
  );
  return rows.map(({ concordance }) => concordance);
}

function valuesOf(editions: readonly Place[]): [number[], string[]] {
  return [editions.map(({ article }) => article), editions.map(({ language }) => language)];
}
