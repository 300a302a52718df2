import type { Candidate } from '../../../../core/search/answer/rank-articles';
import { type KeyQuery, toHeadKeys, toKeyQuery } from '../../../../core/search/query/to-key-query';
import type { SearchQuery } from '../../../../core/search/search-query';
import type { Session } from '../database';
import { holdsPhrase } from './holds-phrase';
import { toTsQuery, toTsQueryOfAll } from './to-ts-query';

/** Editions that are ranked: those with the words in their head first, then the newest. */
const mostCandidates = 256;

/** An edition that was found, with the number of its article. */
export type StoredCandidate = Candidate & { readonly article: number };

export type Candidates = {
  readonly editions: readonly StoredCandidate[];
  /** True where there are more editions than are ranked. */
  readonly more: boolean;
};

type Place = { readonly article: number; readonly language: string };

/** The editions that answer a query, or the first of them where there are many. */
export async function findCandidates(session: Session, query: SearchQuery): Promise<Candidates> {
  const keyQuery = toKeyQuery(query);
  const headKeys = toHeadKeys(query);
  const asked = { keys: toTsQuery(keyQuery), before: query.before, after: query.after };
  const inHead = headKeys.length === 0 ? [] : await findPlaces(session, asked, toTsQueryOfAll(headKeys));
  const anywhere = inHead.length > mostCandidates ? [] : await findPlaces(session, asked, null);
  const places = distinct([...inHead, ...anywhere]);
  const editions = await readCandidates(session, places.slice(0, mostCandidates));
  return {
    editions: editions.filter((edition) => holdsPhrases(edition, keyQuery)),
    more: places.length > mostCandidates,
  };
}

type Asked = { readonly keys: string; readonly before: string | null; readonly after: string | null };

/** One more than are ranked, the newest first: so it is known whether there are more. */
async function findPlaces({ query }: Session, { keys, before, after }: Asked, head: string | null): Promise<Place[]> {
  const inHead = head === null ? '' : 'and head @@ $5::tsquery';
  return query<Place>(
    `select article, language from searchable
    where keys @@ $1::tsquery and published_at >= coalesce($2, '') and published_at < coalesce($3, 'a') ${inHead}
    order by published_at desc, article, language limit $4`,
    [keys, after, before, mostCandidates + 1, ...(head === null ? [] : [head])],
  );
}

async function readCandidates({ query }: Session, places: readonly Place[]): Promise<StoredCandidate[]> {
  return query<StoredCandidate>(
    `select s.article, a.slug, s.language, s.published_at as "publishedAt", s.concordance
    from unnest($1::integer[], $2::text[]) as p(article, language)
    join searchable s on s.article = p.article and s.language = p.language
    join articles a on a.id = s.article`,
    [places.map(({ article }) => article), places.map(({ language }) => language)],
    'read-candidates',
  );
}

function holdsPhrases({ concordance }: Candidate, { phrases, nonePhrases }: KeyQuery): boolean {
  return (
    phrases.every((phrase) => holdsPhrase(concordance, phrase)) &&
    !nonePhrases.some((phrase) => holdsPhrase(concordance, phrase))
  );
}

function distinct(places: readonly Place[]): Place[] {
  return [...new Map(places.map((place) => [`${place.article} ${place.language}`, place])).values()];
}
