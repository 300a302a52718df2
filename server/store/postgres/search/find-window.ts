import { type KeyQuery, toHeadKeys, toKeyQuery } from '../../../../core/search/query/to-key-query';
import type { SearchQuery } from '../../../../core/search/search-query';
import type { Session } from '../database';
import { findPlaces, type Place } from './find-places';
import { keepPhrases } from './keep-phrases';

/** Articles that are ranked among each other: where more match, they are taken so many at a time. */
export const window = 100;
/** Articles that are counted at most. */
const mostCounted = 1_000;

/** Editions to rank, and how many articles match in all. */
export type Window = {
  readonly editions: readonly Place[];
  readonly total: number;
  /** True where not all were counted. */
  readonly atLeast: boolean;
};

/**
 * The editions of the `nth` hundred of articles that match a query (from 0): those that have every word in their head
 * first, each kind from the newest on. The order is the same for every window, so that none is lost and none comes twice.
 */
export async function findWindow(session: Session, query: SearchQuery, nth: number): Promise<Window> {
  const keyQuery = toKeyQuery(query);
  const headKeys = toHeadKeys(query);
  const last = (nth + 1) * window;
  const all = await matching(session, query, keyQuery, null, Math.max(mostCounted, last) + 1);
  const many = all.articles.size > window && headKeys.length > 0;
  const first = many ? (await matching(session, query, keyQuery, headKeys, last)).articles : new Map<number, Place[]>();
  const order = [...first.keys(), ...[...all.articles.keys()].filter((article) => !first.has(article))];
  const total = Math.min(all.articles.size, mostCounted);
  const chosen = order.slice(nth * window, last);
  return {
    editions: chosen.flatMap((article) => all.articles.get(article) ?? first.get(article) ?? []),
    total,
    atLeast: all.more || all.articles.size > total,
  };
}

type Matching = {
  /** Articles from the newest on, each with those of its editions that match. */
  readonly articles: ReadonlyMap<number, readonly Place[]>;
  /** True where phrases were not looked for in everything that has their words. */
  readonly more: boolean;
};

async function matching(
  session: Session,
  { before, after }: SearchQuery,
  keyQuery: KeyQuery,
  head: readonly (readonly string[])[] | null,
  most: number,
): Promise<Matching> {
  const places = await findPlaces(session, { keyQuery, head, before, after }, most);
  const { kept, more } = await keepPhrases(session, places, keyQuery, most);
  const articles = new Map<number, Place[]>();
  for (const place of kept) {
    if (articles.size === most && !articles.has(place.article)) break;
    articles.set(place.article, [...(articles.get(place.article) ?? []), place]);
  }
  return { articles, more };
}
