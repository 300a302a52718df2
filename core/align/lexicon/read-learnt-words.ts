import { addEntry } from './add-entry';
import type { Lexicon, LexiconEntry } from './lexicon';

/** Adds lines of `stem counterpart 45 60 counterpart 12 30 …`, the chances in hundredths, to what is known. */
export function readLearntWords(lines: readonly string[], known: Lexicon): Lexicon {
  const lexicon = new Map<string, LexiconEntry[]>(Array.from(known, ([stem, entries]) => [stem, [...entries]]));
  for (const line of lines) {
    const parts = line.split(' ');
    for (let at = 1; at + 2 < parts.length; at += 3) {
      const entry = {
        stem: parts[at] ?? '',
        forward: Number(parts[at + 1]) / 100,
        backward: Number(parts[at + 2]) / 100,
      };
      addEntry(lexicon, parts[0] ?? '', entry);
    }
  }
  return lexicon;
}
