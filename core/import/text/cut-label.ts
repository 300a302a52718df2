import type { LanguageTag } from '../../languages/table';
import { foldCharacter } from './fold-character';
import type { WordMap } from './page-words';
import { trimMarks } from './trim-marks';

export type Labelled = {
  /** The label as the page wrote it, and what stands behind it. */
  readonly label: string;
  readonly rest: string;
  readonly tags: readonly LanguageTag[];
  readonly hasColon: boolean;
};

/** Cuts a label off the front of a line; null where none of `labels` stands there as a whole word. */
export function cutLabel(text: string, labels: WordMap): Labelled | null {
  for (const [label, tags] of labels) {
    const end = findEnd(text, label);
    if (end === null) continue;
    const colon = /^[\p{White_Space}\p{Cf}]*[:：]/u.exec(text.slice(end))?.[0].length ?? 0;
    const rest = trimMarks(text.slice(end + colon));
    return { label: trimMarks(text.slice(0, end + colon)), rest, tags, hasColon: colon > 0 || label.endsWith(':') };
  }
  return null;
}

/** Where a folded label ends in the text as it is written, or null. */
function findEnd(text: string, label: string): number | null {
  let folded = '';
  let end = 0;
  for (const character of text) {
    const next = foldCharacter(character);
    if (folded === label && next !== '') return label.endsWith(':') || !/^[\p{L}\p{N}_]/u.test(next) ? end : null;
    if (next === ' ' && (folded === '' || folded.endsWith(' '))) {
      end += character.length;
      continue;
    }
    // A space before the colon is the French way to write one.
    folded = (next === ':' ? folded.trimEnd() : folded) + next;
    end += character.length;
    if (!label.startsWith(folded.trimEnd()) || folded.length > label.length + 1) return null;
  }
  return folded === label ? end : null;
}
