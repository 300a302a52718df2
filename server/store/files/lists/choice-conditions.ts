import type { ChoiceKind } from '../../../../core/library/fits-choice';
import { foldName } from '../../../../core/library/fold-name';
import type { ListChoice } from '../../../../core/library/list-choice';
import { articleLengths } from '../../../../core/library/list-values';
import { languageBits } from './language-bits';

/** A condition on rows of `listed l`, and the values of its question marks. */
export type Conditions = {
  readonly sql: string;
  readonly values: readonly (string | number)[];
  readonly none: boolean;
};

/** What a choice asks for, as SQL; what it says of the kind `without` is not asked. The same as `fitsChoice`. */
export function choiceConditions(choice: ListChoice, without?: ChoiceKind): Conditions {
  const asked: { kind: ChoiceKind; sql: string; values: (string | number)[] }[] = [];
  const { languages, tag, author, year, length } = choice;
  if (languages.length > 0) {
    const bits = languageBits([...new Set(languages)]);
    asked.push({ kind: 'languages', sql: '(l.languages & ?) = ?', values: [bits, bits] });
  }
  if (tag) asked.push({ kind: 'tag', sql: among('tag', 'tag'), values: [JSON.stringify(tag)] });
  if (author) asked.push({ kind: 'author', sql: among('author', 'key'), values: [JSON.stringify(foldName(author))] });
  if (year !== null) asked.push({ kind: 'year', sql: 'l.year = ?', values: [year] });
  if (length !== null) asked.push({ kind: 'length', sql: 'l.length = ?', values: [articleLengths.indexOf(length)] });
  const kept = asked.filter(({ kind }) => kind !== without);
  return {
    sql: kept.map(({ sql }) => sql).join(' AND ') || 'TRUE',
    values: kept.flatMap(({ values }) => values),
    none: kept.length === 0,
  };
}

function among(table: 'tag' | 'author', column: 'tag' | 'key'): string {
  return `l.id IN (SELECT article FROM ${table} WHERE ${column} = ?)`;
}
