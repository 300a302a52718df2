import type { Passage } from '../edition/passage';
import { placeOfLetter } from '../edition/passage-letters';

/** A passage of a concordance: what it is, and the place of its first word in the edition. */
export type PassageStart = { readonly place: Passage['place']; readonly start: number };

/** Reads the first line of a concordance. */
export function readPassageStarts(concordance: string): PassageStart[] {
  const line = concordance.slice(0, concordance.indexOf('\n'));
  return line.split(' ').map((entry) => ({
    place: placeOfLetter(entry.charAt(0)),
    start: Number.parseInt(entry.slice(1), 36),
  }));
}
