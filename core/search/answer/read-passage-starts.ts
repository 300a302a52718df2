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

/** Which passage a word stands in, by halving. */
export function passageAt(starts: readonly PassageStart[], place: number): number {
  let from = 0;
  let to = starts.length - 1;
  while (from < to) {
    const middle = (from + to + 1) >> 1;
    if ((starts[middle]?.start ?? 0) <= place) from = middle;
    else to = middle - 1;
  }
  return from;
}
