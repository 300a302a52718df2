import type { LanguageTag } from '../../../../core/languages/table';
import type { KeyQuery } from '../../../../core/search/query/to-key-query';
import type { SearchQuery } from '../../../../core/search/search-query';
import type { Session } from '../database';
import type { Slice } from './list-slices';
import { toTsQuery, type Within } from './to-ts-query';

/** An edition, by the number of its article. */
export type Place = { readonly article: number; readonly language: LanguageTag };

export type Asked = Pick<Within, 'head'> &
  Pick<SearchQuery, 'before' | 'after'> & { readonly keyQuery: KeyQuery; readonly slices: readonly Slice[] };

export type Found = {
  /** The first of the editions that were found, from the newest on. */
  readonly places: readonly Place[];
  /** How many articles have such editions, or as many as were asked for. */
  readonly articles: number;
};

/** How much is enough: articles that are counted, and places that are listed. */
export type Enough = { readonly articles: number; readonly places: number };

/** The editions that have the keys, slice by slice until there are enough. */
export async function findPlaces(session: Session, asked: Asked, enough: Enough): Promise<Found> {
  const places: Place[] = [];
  let articles = 0;
  for (const slice of asked.slices) {
    const found = await findInSlice(session, asked, slice, enough.places - places.length);
    places.push(...found.places);
    articles += found.articles;
    if (articles >= enough.articles && places.length >= enough.places) break;
  }
  return { places, articles };
}

type FoundRow = { readonly articles: number; readonly places: readonly (readonly [number, LanguageTag])[] | null };

async function findInSlice({ query }: Session, asked: Asked, slice: Slice, most: number): Promise<Found> {
  const { keyQuery, head, before, after } = asked;
  const months = slice !== null && 'months' in slice ? slice.months : null;
  // A day or a month is the beginning of a date, so it stands before all times of it.
  const until = [before, slice !== null && 'before' in slice ? slice.before : null]
    .filter((date) => date !== null)
    .sort()[0];
  const [row] = await query<FoundRow>(
    `with found as materialized (
      select article, language, published_at from searchable
      where keys @@ $1::tsquery and published_at >= $2 and published_at < $3
    ), first as (
      select article, language, published_at from found order by published_at desc, article, language limit $4
    )
    select (select count(distinct article)::integer from found) as articles,
      (select json_agg(json_build_array(article, language) order by published_at desc, article, language) from first)
        as places`,
    [toTsQuery(keyQuery, { head, months }), after ?? '', until ?? 'a', Math.max(0, most)],
    'find-places',
  );
  const places = (row?.places ?? []).map(([article, language]) => ({ article, language }));
  return { places, articles: row?.articles ?? 0 };
}
