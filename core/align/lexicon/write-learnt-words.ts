import type { Lexicon } from './lexicon';

/** Writes a learnt lexicon in the lines that `readLearntWords` reads. */
export function writeLearntWords(lexicon: Lexicon): string[] {
  return Array.from(lexicon, ([stem, entries]) => {
    const counterparts = entries.map(
      (entry) => `${entry.stem} ${hundredths(entry.forward)} ${hundredths(entry.backward)}`,
    );
    return `${stem} ${counterparts.join(' ')}`;
  }).sort();
}

function hundredths(chance: number): number {
  return Math.min(99, Math.max(1, Math.round(chance * 100)));
}
