import { languageTags } from '../../../../core/languages/table';
import { mostCounted, window } from '../../../../core/search/answer/bounds';
import { type KeyQuery, toHeadKeys, toKeyQuery } from '../../../../core/search/query/to-key-query';
import type { SearchQuery } from '../../../../core/search/search-query';
import type { Session } from '../database';
import { type Asked, findPlaces, type Place } from './find-places';
import { keepPhrases, mostLookedInto } from './keep-phrases';
import { listSlices } from './list-slices';

/** Editions to rank, and how many articles match in all. */
export type Window = {
  readonly editions: readonly Place[];
  readonly total: number;
  /** True where not all were counted. */
  readonly atLeast: boolean;
};

/**
 * The editions of the `nth` window of articles that match a query (from 0): those that have every word in their head
 * first, each kind from the newest on. The order is the same for every window, so that none is lost and none comes twice.
 */
export async function findWindow(session: Session, query: SearchQuery, nth: number): Promise<Window> {
  const { before, after } = query;
  const asked = { keyQuery: toKeyQuery(query), slices: await listSlices(session, query), before, after, head: null };
  const head = toHeadKeys(query);
  const last = (nth + 1) * window;
  // Those of the first kind may stand among the first of the second.
  const all = await findMatching(session, asked, Math.max(mostCounted, last) + 1, 2 * last);
  const many = all.count > window && head.length > 0;
  const first = many
    ? (await findMatching(session, { ...asked, head }, last, last)).articles
    : new Map<number, Place[]>();
  const order = [...first.keys(), ...[...all.articles.keys()].filter((article) => !first.has(article))];
  const total = Math.min(all.count, mostCounted);
  return {
    editions: order
      .slice(nth * window, last)
      .flatMap((article) => all.articles.get(article) ?? first.get(article) ?? []),
    total,
    atLeast: all.more || all.count > total,
  };
}

type Matching = {
  /** The first articles, from the newest on, each with those of its editions that match. */
  readonly articles: ReadonlyMap<number, readonly Place[]>;
  readonly count: number;
  /** True where phrases were not looked for in everything that has their words. */
  readonly more: boolean;
};

/**
 * Articles that match: counts `counted` of them at most, and lists `listed`. Phrases are looked up in texts, so that no more
 * are counted of those than are listed.
 */
async function findMatching(session: Session, asked: Asked, counted: number, listed: number): Promise<Matching> {
  if (!asksForOrder(asked.keyQuery)) {
    const { places, articles } = await findPlaces(session, asked, {
      articles: counted,
      places: listed * languageTags.length,
    });
    return { articles: groupByArticle(places, listed), count: articles, more: false };
  }
  const { places } = await findPlaces(session, asked, { articles: 0, places: mostLookedInto + 1 });
  const { kept, more } = await keepPhrases(session, places, asked.keyQuery, listed);
  const articles = groupByArticle(kept, listed);
  return { articles, count: articles.size, more };
}

function asksForOrder({ phrases, nonePhrases }: KeyQuery): boolean {
  return phrases.length + nonePhrases.length > 0;
}

function groupByArticle(places: readonly Place[], most: number): Map<number, Place[]> {
  const articles = new Map<number, Place[]>();
  for (const place of places) {
    if (articles.size === most && !articles.has(place.article)) break;
    articles.set(place.article, [...(articles.get(place.article) ?? []), place]);
  }
  return articles;
}
