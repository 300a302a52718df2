import { addNames } from './find-names';
import type { Lexicon } from './lexicon/lexicon';
import { numberLexicon } from './lexicon/number-lexicon';
import { Matches } from './matches';
import type { Side } from './side';
import type { Word } from './word';

const matchTuning = {
  number: 0.9,
  shortNumber: 0.75,
  sign: 0.8,
  kind: 0.95,
  latin: 0.85,
} as const;

/** Words of the two sides that may say the same, before anything is learnt from the texts. */
export function findMatches(first: Side, second: Side, lexicon: Lexicon | null): Matches {
  const matches = new Matches();
  addSame(first, second, matches);
  if (lexicon !== null) addKnown(first, second, lexicon, matches);
  addNames(first, second, matches);
  return matches;
}

function addSame(first: Side, second: Side, matches: Matches): void {
  for (let word = 0; word < first.words.length; word++) {
    const known = first.words[word];
    if (known === undefined) continue;
    const same = second.ids.get(known.stem);
    if (same === undefined) continue;
    const chance = chanceOfSame(known);
    matches.add(word, same, chance, chance);
  }
}

function chanceOfSame({ kind, stem }: Word): number {
  if (kind === 'number') return stem.length > 2 ? matchTuning.number : matchTuning.shortNumber;
  if (kind === 'sign') return matchTuning.sign;
  return kind === 'kind' ? matchTuning.kind : matchTuning.latin;
}

function addKnown(first: Side, second: Side, lexicon: Lexicon, matches: Matches): void {
  const { firsts, seconds, starts, others, forward, backward } = numberLexicon(lexicon);
  const words = new Int32Array(seconds.size).fill(-1);
  for (let word = 0; word < second.words.length; word++) {
    const number = seconds.get(second.words[word]?.stem ?? '');
    if (number !== undefined) words[number] = word;
  }
  for (let word = 0; word < first.words.length; word++) {
    const number = firsts.get(first.words[word]?.stem ?? '');
    if (number === undefined) continue;
    for (let at = starts[number] ?? 0; at < (starts[number + 1] ?? 0); at++) {
      const other = words[others[at] ?? 0] ?? -1;
      if (other >= 0) matches.add(word, other, forward[at] ?? 0, backward[at] ?? 0);
    }
  }
}
