import type { Lexicon, LexiconEntry } from './lexicon';

/** The same lexicon, read from its other language. */
export function turnLexicon(lexicon: Lexicon): Lexicon {
  const turned = new Map<string, LexiconEntry[]>();
  for (const [one, entries] of lexicon) {
    for (const { stem, forward, backward } of entries) {
      const list = turned.get(stem);
      const entry = { stem: one, forward: backward, backward: forward };
      if (list === undefined) turned.set(stem, [entry]);
      else list.push(entry);
    }
  }
  return turned;
}
