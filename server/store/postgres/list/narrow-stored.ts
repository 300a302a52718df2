import type { LanguageTag } from '../../../../core/languages/table';
import { commonestOf, commonestTexts, offeredValues } from '../../../../core/library/commonest';
import { articleLengths } from '../../../../core/library/length-of';
import type { ArticleLength, Counted, ListChoice, Listing } from '../../../../core/library/list-choice';
import { languagePairs } from '../../../../core/library/narrow-list';
import type { Database } from '../database';
import { whereFits } from './where-fits';

/** What a list can be narrowed by: what `narrowList` says, counted by the database. */
export async function narrowStored(database: Database, choice: ListChoice): Promise<Listing['narrowing']> {
  const [pairs, tags, authors, years, lengths] = await Promise.all([
    narrowByPair(database, choice),
    narrowByTag(database, choice),
    narrowByAuthor(database, choice),
    narrowByYear(database, choice),
    narrowByLength(database, choice),
  ]);
  return { pairs, tags, authors, years, lengths };
}

async function narrowByPair({ query }: Database, choice: ListChoice) {
  const { where, values } = whereFits(choice, 'languages');
  const rows = await query<Counted<readonly LanguageTag[]>>(
    `select l.languages as value, count(*)::int as count from listed l ${where} group by l.languages`,
    values,
  );
  return commonestOf(languagePairs, ([one, other]) =>
    rows.reduce((sum, { value, count }) => (value.includes(one) && value.includes(other) ? sum + count : sum), 0),
  );
}

/** The commonest, and all that are as common as the last of them: which of those are offered is not for SQL to say. */
const commonest = `order by count desc fetch first ${offeredValues} rows with ties`;

async function narrowByTag({ query }: Database, choice: ListChoice) {
  const { where, values } = whereFits(choice, 'tag');
  const among = where === '' ? '' : `where article in (select l.article from listed l ${where})`;
  const rows = await query<Counted<string>>(
    `with counted as (select tag, count(*)::int as count from article_tags ${among} group by tag ${commonest})
    select tags.name as value, counted.count from counted join tags on tags.id = counted.tag`,
    values,
  );
  return commonestTexts(rows);
}

async function narrowByAuthor({ query }: Database, choice: ListChoice) {
  const { where, values } = whereFits(choice, 'author');
  const among = where === '' ? '' : `and article in (select l.article from listed l ${where})`;
  const rows = await query<Counted<string>>(
    `with named as (
      select author, min(author_name) as name from shown
      where reader = '${choice.reader}' and author is not null ${among} group by author
    ), counted as (select author, count(*)::int as count from article_authors where true ${among} group by author)
    select named.name as value, counted.count as count from named join counted using (author) ${commonest}`,
    values,
  );
  return commonestTexts(rows);
}

async function narrowByYear({ query }: Database, choice: ListChoice) {
  const { where, values } = whereFits(choice, 'year');
  return query<Counted<number>>(
    `select l.year::int as value, count(*)::int as count from listed l ${where} group by l.year order by l.year desc`,
    values,
  );
}

async function narrowByLength({ query }: Database, choice: ListChoice) {
  const { where, values } = whereFits(choice, 'length');
  const rows = await query<Counted<ArticleLength>>(
    `select l.length as value, count(*)::int as count from listed l ${where} group by l.length`,
    values,
  );
  return commonestOf(articleLengths, (length) => rows.find(({ value }) => value === length)?.count ?? 0);
}
