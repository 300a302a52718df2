import type { Span } from '../../text/span';
import { cutWords } from '../words/cut-words';

/**
 * Where some of a text's words stand, counted from 0 as `cutWords` counts them: whole words with their vowel signs, in
 * order, apart. A number that no word has marks nothing.
 */
export function markWords(text: string, numbers: readonly number[]): Span[] {
  const words = cutWords(text);
  const spans: Span[] = [];
  for (const number of numbers.toSorted((one, other) => one - other)) {
    const word = words[number];
    // Where one character stands for several words it is marked once.
    if (word && word.start >= (spans.at(-1)?.end ?? 0)) spans.push({ start: word.start, end: word.end });
  }
  return spans;
}
