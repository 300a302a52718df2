import type { LanguageTag } from '../../languages/table';
import type { Field } from '../draft';
import { countWords, endsInPunctuation } from './count-words';
import { cutLabel } from './cut-label';
import { foldLine } from './fold-character';
import type { Notes, PageLine } from './page-line';
import { pageWords } from './page-words';
import { trimMarks } from './trim-marks';

export type Head = {
  readonly title: Field | null;
  readonly issuer: (Field & { readonly tags: readonly LanguageTag[] }) | null;
  /** The author of a column, whose name stands above the title. */
  readonly author: Field | null;
};

const labels = pageWords('issuerLabels');

/** Reads the lines above the date: the last is the title, the first the issuer, an author's name may stand between. */
export function readHead(lines: readonly PageLine[], notes: Notes): Head {
  const last = lines.at(-1);
  if (!last || (lines.length === 1 && cutLabel(last.text, labels)?.rest))
    return { title: null, issuer: null, author: null };
  const title: Field = { text: last.text, label: '', line: last.number };
  const above = withoutTitle(lines.slice(0, -1), last, notes);
  const labelled = above.find((line) => cutLabel(line.text, labels)?.rest);
  const twice = above.find((line, at) => line !== labelled && isSame(line, above[at + 1]));
  const issuer = labelled ?? above.find((line) => !isSame(line, twice));
  const between = above.filter((line) => line !== issuer);
  const author = twice ?? onlyName(between);
  for (const line of between) {
    if (line === author) continue;
    const reason = isSame(line, author) || isSame(line, issuer) ? 'repeatedLine' : 'unusedAboveTitle';
    notes.removed.push({ line: line.number, text: line.text, reason });
  }
  return { title, issuer: issuer ? toIssuer(issuer) : null, author: author ? toField(author) : null };
}

/** A title that stands twice is one title. */
function withoutTitle(lines: readonly PageLine[], title: PageLine, notes: Notes): readonly PageLine[] {
  return lines.filter((line, at) => {
    const again = at > 0 && isSame(line, title);
    if (again) notes.removed.push({ line: line.number, text: line.text, reason: 'repeatedLine' });
    return !again;
  });
}

/** A single line between issuer and title that looks like a person's name: two to four words, no digits, capitals. */
function onlyName(between: readonly PageLine[]): PageLine | undefined {
  const [line] = between;
  if (!line || between.length > 1 || /\p{N}/u.test(line.text) || endsInPunctuation(line.text)) return undefined;
  const words = countWords(line.text);
  const small = /(?:^|\s)\p{Ll}/u.test(
    line.text.replace(/(?<=\s)(?:al|bin|ben|de|del|di|du|la|le|van|von|der)(?=[\s-])/gu, 'X'),
  );
  return words >= 2 && words <= 4 && !small ? line : undefined;
}

function isSame(line: PageLine, other: PageLine | undefined): boolean {
  return other !== undefined && foldLine(line.text) === foldLine(other.text);
}

function toIssuer(line: PageLine): Field & { tags: readonly LanguageTag[] } {
  const cut = cutLabel(line.text, labels);
  return cut?.rest
    ? { text: cut.rest, label: cut.label, line: line.number, tags: cut.tags }
    : { ...toField(line), tags: [] };
}

function toField(line: PageLine): Field {
  return { text: trimMarks(line.text), label: '', line: line.number };
}
