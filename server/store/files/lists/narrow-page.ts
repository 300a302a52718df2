import type Database from 'libsql';
import { commonestOf, commonestTexts } from '../../../../core/library/commonest';
import type { ChoiceKind } from '../../../../core/library/fits-choice';
import type { ListChoice, Listing } from '../../../../core/library/list-choice';
import { articleLengths } from '../../../../core/library/list-values';
import { languagePairs, toNamedAuthors } from '../../../../core/library/narrow-list';
import { askRows } from '../catalogue/ask-rows';
import { choiceConditions } from './choice-conditions';
import { languageBits } from './language-bits';

type CountedRow<Value> = { readonly value: Value; readonly count: number };

/** What a list can be narrowed by: the same as `narrowList`, counted in the catalogue. */
export function narrowPage(db: Database.Database, choice: ListChoice): Listing['narrowing'] {
  const languages = countListed(db, choice, 'languages');
  const lengths = new Map(countListed(db, choice, 'length').map(({ value, count }) => [value, count]));
  return {
    pairs: commonestOf(languagePairs, (pair) => {
      const bits = languageBits(pair);
      return languages.reduce((sum, { value, count }) => sum + ((value & bits) === bits ? count : 0), 0);
    }),
    tags: commonestTexts(countValues(db, choice, 'tag', 'tag')),
    authors: toNamedAuthors(readShownAuthors(db, choice), countValues(db, choice, 'author', 'key')),
    years: countListed(db, choice, 'year').toSorted((one, other) => other.value - one.value),
    lengths: commonestOf(articleLengths, (length) => lengths.get(articleLengths.indexOf(length)) ?? 0),
  };
}

/** Values of a column of `listed`, among the articles that fit the choice without that kind. */
function countListed(db: Database.Database, choice: ListChoice, kind: ChoiceKind & ('languages' | 'length' | 'year')) {
  const { sql, values } = choiceConditions(choice, kind);
  const counted = `SELECT l.${kind} AS value, count(*) AS count FROM listed l WHERE ${sql} GROUP BY 1`;
  return askRows<CountedRow<number>>(db, counted, ...values);
}

/** The same for a table of texts that each article can have several of. */
function countValues(db: Database.Database, choice: ListChoice, table: 'tag' | 'author', column: 'tag' | 'key') {
  const { sql, values } = fitting(choice, table);
  const counted = `SELECT v.${column} AS value, count(*) AS count FROM ${table} v WHERE ${sql} GROUP BY 1`;
  return askRows<CountedRow<string>>(db, counted, ...values).map(({ value, count }) => ({
    value: parseText(value),
    count,
  }));
}

function readShownAuthors(db: Database.Database, choice: ListChoice): string[] {
  const { sql, values } = fitting(choice, 'author');
  const shown = `SELECT DISTINCT v.author AS value FROM shown v WHERE v.reader = ? AND v.author IS NOT NULL AND ${sql}`;
  return askRows<{ value: string }>(db, shown, choice.reader, ...values).map(({ value }) => parseText(value));
}

function fitting(choice: ListChoice, without: ChoiceKind) {
  const { sql, values, none } = choiceConditions(choice, without);
  return { sql: none ? 'TRUE' : `v.article IN (SELECT l.id FROM listed l WHERE ${sql})`, values };
}

function parseText(json: string): string {
  return JSON.parse(json) as string;
}
