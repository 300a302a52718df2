import type { Assumption, Field } from '../draft';
import { foldLine } from './fold-character';
import { hasKnownSources, isKnownSource } from './known-source';
import type { Byline } from './read-byline';
import type { Head } from './read-head';

export type Names = {
  readonly source: Field | null;
  readonly author: Field | null;
  /** Bare names that neither field had room for; they are content. */
  readonly left: readonly Field[];
  readonly assumptions: readonly Assumption[];
};

/**
 * Decides which names are the source and the author. Labels come first; then a known source, wherever it stands; then
 * the order of the page, source before author. An author above the title fills the place when none stands under the date.
 */
export function nameSourceAndAuthor(head: Head, byline: Byline): Names {
  const assumptions: Assumption[] = [];
  let { source, author } = byline;
  const left: Field[] = [];
  const known = byline.unlabelled.find((field) => isSource(field, head));
  const alone = byline.unlabelled.length === 1;
  for (const field of byline.unlabelled) {
    if (!source && (known ? field === known : !isAuthor(field, head, alone))) {
      source = field;
      assumptions.push('sourceUnlabelled');
    } else if (!author && field !== known) {
      author = field;
      assumptions.push('authorUnlabelled');
    } else {
      left.push(field);
    }
  }
  if (!author && head.author) {
    author = head.author;
    assumptions.push('authorAboveTitle');
  }
  return { source, author, left, assumptions };
}

function isSource(field: Field, head: Head): boolean {
  return isKnownSource(field.text) || (head.issuer !== null && isSame(field, head.issuer));
}

/** The author's name again, or a lone name that cannot be the source: the issuer's pages name theirs or leave it out. */
function isAuthor(field: Field, head: Head, alone: boolean): boolean {
  if (head.author && isSame(field, head.author)) return true;
  return alone && head.issuer !== null && hasKnownSources(head.issuer.text);
}

function isSame(field: Field, other: Field): boolean {
  return foldLine(field.text) === foldLine(other.text);
}
