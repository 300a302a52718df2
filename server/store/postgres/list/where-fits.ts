import type { ChoiceKind } from '../../../../core/library/fits-choice';
import { foldName } from '../../../../core/library/fold-name';
import type { ListChoice } from '../../../../core/library/list-choice';

/** A condition on rows of `listed l`, with `$1`, `$2` … for its values; empty where everything fits. */
export type Condition = { readonly where: string; readonly values: readonly unknown[] };

type Part = { readonly kind: ChoiceKind; readonly value: unknown; readonly sql: (place: string) => string };

/**
 * The condition for what a list chooses; what the choice says of the kind `without` is not asked. It says in SQL what
 * `fitsChoice` says.
 */
export function whereFits(choice: ListChoice, without?: ChoiceKind): Condition {
  const parts = partsOf(choice).filter(({ kind }) => kind !== without);
  const where = parts.map(({ sql }, at) => sql(`$${at + 1}`)).join(' and ');
  return { where: where === '' ? '' : `where ${where}`, values: parts.map(({ value }) => value) };
}

function partsOf({ languages, tag, author, year, length }: ListChoice): Part[] {
  const parts: Part[] = [];
  if (languages.length > 0)
    parts.push({ kind: 'languages', value: languages, sql: (place) => `l.languages @> ${place}::text[]` });
  if (tag) parts.push({ kind: 'tag', value: tag, sql: hasTag });
  if (author) parts.push({ kind: 'author', value: foldName(author), sql: hasAuthor });
  if (year !== null) parts.push({ kind: 'year', value: year, sql: (place) => `l.year = ${place}` });
  if (length !== null) parts.push({ kind: 'length', value: length, sql: (place) => `l.length = ${place}` });
  return parts;
}

function hasTag(place: string): string {
  return `l.article in (select article from article_tags where tag = (select id from tags where name = ${place}))`;
}

function hasAuthor(place: string): string {
  return `l.article in (select article from article_authors where author = (select id from authors where key = ${place}))`;
}
