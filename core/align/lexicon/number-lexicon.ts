import type { Lexicon } from './lexicon';

/** A lexicon with its words as numbers: `others[starts[n]…starts[n + 1]]` may say the same as word n of the first language. */
export type NumberedLexicon = {
  readonly firsts: ReadonlyMap<string, number>;
  readonly seconds: ReadonlyMap<string, number>;
  readonly starts: Int32Array;
  readonly others: Int32Array;
  readonly forward: Float64Array;
  readonly backward: Float64Array;
};

const numbered = new WeakMap<Lexicon, NumberedLexicon>();

/** The lexicon in numbers, made when first asked for: texts meet every word of it, so it lies close together. */
export function numberLexicon(lexicon: Lexicon): NumberedLexicon {
  const known = numbered.get(lexicon) ?? toNumbers(lexicon);
  numbered.set(lexicon, known);
  return known;
}

function toNumbers(lexicon: Lexicon): NumberedLexicon {
  const entries = [...lexicon.values()].flat();
  const seconds = new Map<string, number>();
  for (const { stem } of entries) if (!seconds.has(stem)) seconds.set(stem, seconds.size);
  const starts = new Int32Array(lexicon.size + 1);
  const firsts = new Map<string, number>();
  for (const [stem, { length }] of lexicon) {
    starts[firsts.size + 1] = (starts[firsts.size] ?? 0) + length;
    firsts.set(stem, firsts.size);
  }
  return {
    firsts,
    seconds,
    starts,
    others: Int32Array.from(entries, ({ stem }) => seconds.get(stem) ?? 0),
    forward: Float64Array.from(entries, ({ forward }) => forward),
    backward: Float64Array.from(entries, ({ backward }) => backward),
  };
}
