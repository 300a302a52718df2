import type { ChoiceKind } from '../../../../core/library/fits-choice';
import { foldName } from '../../../../core/library/fold-name';
import type { ListChoice } from '../../../../core/library/list-choice';
import { findUnstorable } from '../write/find-unstorable';

/** What a list chooses, as SQL that says what `fitsChoice` says. */
export type Conditions = {
  /** For `$1`, `$2` … of every condition. */
  readonly values: readonly unknown[];
  /** A condition on rows of `listed l`; what the choice says of the kind `without` is not asked. */
  readonly where: (without?: ChoiceKind) => string;
};

type Part = { readonly kind: ChoiceKind; readonly value: unknown; readonly sql: (place: string) => string };

/** The conditions of a choice. */
export function whereFits(choice: ListChoice): Conditions {
  const parts = partsOf(choice);
  const where = (without?: ChoiceKind) =>
    parts.flatMap(({ kind, sql }, at) => (kind === without ? [] : [sql(`$${at + 1}`)])).join(' and ') || 'true';
  return { values: parts.map(({ value }) => value), where };
}

function partsOf({ languages, tag, author, year, length }: ListChoice): Part[] {
  const parts: Part[] = [];
  if (languages.length > 0)
    parts.push({ kind: 'languages', value: languages, sql: (place) => `l.languages @> ${place}::text[]` });
  if (tag) parts.push({ kind: 'tag', ...textPart(tag, hasTag) });
  if (author) parts.push({ kind: 'author', ...textPart(foldName(author), hasAuthor) });
  if (year !== null) parts.push({ kind: 'year', value: year, sql: (place) => `l.year = ${place}::integer` });
  if (length !== null) parts.push({ kind: 'length', value: length, sql: (place) => `l.length = ${place}::text` });
  return parts;
}

/** What the database cannot keep it does not have. */
function textPart(value: string, sql: Part['sql']): Omit<Part, 'kind'> {
  if (findUnstorable(value) === null) return { value, sql };
  return { value: null, sql: (place) => `${place}::text is not null` };
}

function hasTag(place: string): string {
  return `l.article in (
    select article from article_tags where tag = (select id from tags where digest = md5(${place}::text)))`;
}

function hasAuthor(place: string): string {
  return `l.article in (
    select article from article_authors where author = (select id from authors where digest = md5(${place}::text)))`;
}
