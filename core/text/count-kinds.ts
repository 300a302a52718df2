import { characterKind } from './character-kind';

const word = /[\p{L}\p{N}]/u;

/** How many of something stand between `start` and `end`, answered in constant time. */
export type Counts = {
  /** Code units that no fragment may hold. */
  readonly hard: (start: number, end: number) => number;
  /** Letters and digits of the fragment's script. */
  readonly words: (start: number, end: number) => number;
  /** Any characters of the fragment's script. */
  readonly others: (start: number, end: number) => number;
};

/** Running totals over `kinds`, so that enclosures of any depth are judged in linear time altogether. */
export function countKinds(text: string, kinds: Uint8Array): Counts {
  const hard = new Uint32Array(text.length + 1);
  const words = new Uint32Array(text.length + 1);
  const others = new Uint32Array(text.length + 1);
  for (let i = 0; i < text.length; i++) {
    const kind = kinds[i];
    const other = kind === characterKind.other;
    hard[i + 1] = (hard[i] ?? 0) + (kind === characterKind.host || kind === characterKind.cut ? 1 : 0);
    others[i + 1] = (others[i] ?? 0) + (other ? 1 : 0);
    words[i + 1] = (words[i] ?? 0) + (other && word.test(String.fromCodePoint(text.codePointAt(i) ?? 0)) ? 1 : 0);
  }
  const between = (totals: Uint32Array) => (start: number, end: number) => (totals[end] ?? 0) - (totals[start] ?? 0);
  return { hard: between(hard), words: between(words), others: between(others) };
}
