import { readSide } from '../side';
import type { LexiconEntry } from './lexicon';

const writtenTuning = { total: 0.6, first: 1.5, most: 0.4 } as const;

/** Reads lines of `English forms|Arabic forms` into stems with the chances of each. */
export function readWrittenWords(lines: readonly string[]): Map<string, LexiconEntry[]> {
  const lexicon = new Map<string, LexiconEntry[]>();
  for (const line of lines) {
    const [left = '', right = ''] = line.split('|');
    if (right === '') continue;
    const ones = stemsOf(left);
    const others = stemsOf(right.split(' ').flatMap(withPresent).join(' '));
    const forward = Math.min(writtenTuning.most, writtenTuning.total / Math.sqrt(others.length));
    const backward = Math.min(writtenTuning.most, writtenTuning.total / Math.sqrt(ones.length));
    for (const one of ones) {
      const entries = lexicon.get(one) ?? [];
      lexicon.set(one, entries);
      for (const stem of others)
        if (!entries.some((entry) => entry.stem === stem)) entries.push({ stem, forward, backward });
    }
  }
  return lexicon;
}

function withPresent(word: string): string[] {
  if (!word.endsWith('+')) return [word];
  const base = word.slice(0, -1);
  return [base, ...'يتنأ'].map((front) => (front === base ? base : front + base));
}

function stemsOf(text: string): string[] {
  return readSide([text.replaceAll('#', ' ')]).words.map(({ stem }) => stem);
}
