import type { LanguageTag } from '../../../../core/languages/table';
import { commonestOf, commonestTexts, offeredValues } from '../../../../core/library/commonest';
import type { Counted, ListChoice, Listing } from '../../../../core/library/list-choice';
import { type ArticleLength, articleLengths } from '../../../../core/library/list-values';
import { languagePairs } from '../../../../core/library/narrow-list';
import type { Session } from '../database';
import { whereFits } from './where-fits';

type Counts = {
  readonly total: number;
  readonly languages: readonly Counted<readonly LanguageTag[]>[] | null;
  readonly tags: readonly Counted<string>[] | null;
  readonly authors: readonly Counted<string>[] | null;
  readonly years: readonly Counted<number>[] | null;
  readonly lengths: readonly Counted<ArticleLength>[] | null;
};

/** How many articles fit a choice, and what it can be narrowed by: what `narrowList` says, counted by the database. */
export async function countStored({ query }: Session, choice: ListChoice): Promise<Omit<Listing, 'articles'>> {
  const { values } = whereFits(choice);
  const [counts] = await query<Counts>(toStatement(choice), values);
  const { total = 0, languages, tags, authors, years, lengths } = counts ?? {};
  const countOfPair = ([one, other]: readonly [LanguageTag, LanguageTag]) =>
    (languages ?? []).reduce(
      (sum, { value, count }) => (value.includes(one) && value.includes(other) ? sum + count : sum),
      0,
    );
  return {
    total,
    narrowing: {
      pairs: commonestOf(languagePairs, countOfPair),
      tags: commonestTexts(tags ?? []),
      authors: commonestTexts(authors ?? []),
      years: years ?? [],
      lengths: commonestOf(
        articleLengths,
        (length) => (lengths ?? []).find(({ value }) => value === length)?.count ?? 0,
      ),
    },
  };
}

/** The commonest, and all that are as common as the last of them: which of those are offered is not for SQL to say. */
const commonest = `order by count desc fetch first ${offeredValues} rows with ties`;

function toStatement(choice: ListChoice): string {
  const { where } = whereFits(choice);
  const among = (kind: 'tag' | 'author') =>
    where(kind) === 'true' ? 'true' : `article in (select l.article from listed l where ${where(kind)})`;
  return `select
  (select count(*)::integer from listed l where ${where()}) as total,
  (select json_agg(found) from (
    select l.languages as value, count(*) as count from listed l where ${where('languages')} group by l.languages
  ) found) as languages,
  (select json_agg(found) from (
    select tags.name as value, counted.count from (
      select tag, count(*) as count from article_tags where ${among('tag')} group by tag ${commonest}
    ) counted join tags on tags.id = counted.tag
  ) found) as tags,
  (select json_agg(found) from (
    select named.name as value, counted.count from (
      select author, min(author_name) as name from shown
      where reader = '${choice.reader}' and author is not null and ${among('author')} group by author
    ) named join (
      select author, count(*) as count from article_authors where ${among('author')} group by author
    ) counted using (author) ${commonest}
  ) found) as authors,
  (select json_agg(found order by value desc) from (
    select l.year as value, count(*) as count from listed l where ${where('year')} group by l.year
  ) found) as years,
  (select json_agg(found) from (
    select l.length as value, count(*) as count from listed l where ${where('length')} group by l.length
  ) found) as lengths`;
}
