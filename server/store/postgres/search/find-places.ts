import type { LanguageTag } from '../../../../core/languages/table';
import { languageTags } from '../../../../core/languages/table';
import type { KeyQuery } from '../../../../core/search/query/to-key-query';
import type { Session } from '../database';
import { toTsQuery, toTsQueryOfAll } from './to-ts-query';

/** An edition, by the number of its article. */
export type Place = { readonly article: number; readonly language: LanguageTag };

export type Asked = {
  readonly keyQuery: KeyQuery;
  /** Keys that titles, headings, names and tags must have; null where they need not. */
  readonly head: readonly (readonly string[])[] | null;
  readonly before: string | null;
  readonly after: string | null;
};

/** Editions that have the keys, from the newest on: all those of the first `most` articles, and perhaps of some more. */
export async function findPlaces({ query }: Session, asked: Asked, most: number): Promise<readonly Place[]> {
  const { keyQuery, head, before, after } = asked;
  const values: unknown[] = [toTsQuery(keyQuery), (most + 1) * languageTags.length];
  const more = [
    head === null ? null : ['head @@ $::tsquery', toTsQueryOfAll(head)],
    // A day is the beginning of a date, so it stands before all times of the day.
    before === null ? null : ['published_at < $', before],
    after === null ? null : ['published_at >= $', after],
  ].flatMap((condition) => {
    const [sql = '', value] = condition ?? [];
    return condition === null ? [] : ` and ${sql.replace('$', `$${values.push(value)}`)}`;
  });
  return query<Place>(
    `select article, language from searchable where keys @@ $1::tsquery${more.join('')}
    order by published_at desc, article, language limit $2`,
    values,
  );
}
