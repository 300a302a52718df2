import type { Field } from '../draft';
import { countWords, endsInPunctuation } from './count-words';
import { cutLabel } from './cut-label';
import { isPrintLabel } from './find-noise';
import { foldLine } from './fold-character';
import { isKnownSource } from './known-source';
import type { Notes, PageLine } from './page-line';
import { pageWords } from './page-words';
import { trimMarks } from './trim-marks';

export type Byline = {
  readonly source: Field | null;
  readonly author: Field | null;
  /** Names under the date that no label explains. */
  readonly unlabelled: readonly Field[];
  /** How many of the lines belong to the header; the body begins after them. */
  readonly length: number;
};

const sourceLabels = pageWords('sourceLabels');
const bylineLabels = pageWords('bylineLabels');

/** Reads the lines under the date up to the first of the body: labelled ones on both sides of the print label, others before it. */
export function readByline(lines: readonly PageLine[], notes: Notes): Byline {
  const print = lines.findIndex((line) => isPrintLabel(line.text));
  const found: { source: Field | null; author: Field | null } = { source: null, author: null };
  const unlabelled: Field[] = [];
  let at = 0;
  for (const line of lines) {
    const kind = isPrintLabel(line.text) ? 'print' : takeLabelled(line, found, at < print, notes);
    if (kind === null && !takeUnlabelled(line, unlabelled, at < print, notes)) break;
    at += 1;
  }
  return { ...found, unlabelled, length: at };
}

/** Takes a labelled line into `found`; null when it carries no label, or reads like a sentence of the body. */
function takeLabelled(
  line: PageLine,
  found: { source: Field | null; author: Field | null },
  beforePrint: boolean,
  notes: Notes,
): 'taken' | null {
  const source = cutLabel(line.text, sourceLabels);
  const byline = source ? null : cutLabel(line.text, bylineLabels);
  const cut = source ?? byline;
  if (!cut) return null;
  if (byline && (countWords(line.text) > 8 || endsInPunctuation(byline.rest))) return null;
  const field = source ? 'source' : 'author';
  // A second `By …` under the print label is as likely to be a heading: «By the river».
  if (found[field] && !beforePrint && !cut.hasColon) return null;
  if (cut.rest === '' || found[field]) {
    const reason = cut.rest === '' ? 'emptyLabel' : 'labelledAgain';
    notes.removed.push({ line: line.number, text: line.text, reason });
  } else {
    found[field] = { text: cut.rest, label: cut.label, line: line.number };
  }
  return 'taken';
}

/** Takes a bare name: at most two before the print label; without one, a known source right under the date. */
function takeUnlabelled(line: PageLine, unlabelled: Field[], beforePrint: boolean, notes: Notes): boolean {
  const last = unlabelled.at(-1);
  if (last && foldLine(last.text) === foldLine(line.text)) {
    notes.removed.push({ line: line.number, text: line.text, reason: 'repeatedLine' });
    return true;
  }
  const isName = beforePrint
    ? unlabelled.length < 2 && !isProse(line.text)
    : last === undefined && isKnownSource(line.text);
  if (isName) unlabelled.push({ text: trimMarks(line.text), label: '', line: line.number });
  return isName;
}

/** Too long for a name, or a sentence: the print label stands under the body. */
function isProse(text: string): boolean {
  const words = countWords(text);
  return words > 12 || (words > 5 && endsInPunctuation(text));
}
