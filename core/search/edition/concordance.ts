import type { LanguageTag } from '../../languages/table';
import type { FoldedWord } from '../words/fold-word';
import { keysOf, stemsInKeys } from '../words/stems-of';
import type { Passage } from './passage';
import { passageLetters } from './passage-letters';

/**
 * The words of an edition with their places, as one string that is searched without being read whole. Its first line
 * lists the passages, each with a letter for what it is and the place of its first word; the other lines are sorted by
 * UTF-16 units, each a word, a space and its places. Places count words through the edition, with one left free between
 * passages, and are written in base 36. Lines begin with what the word is:
 *
 * - `=` a folded word, with the places of those written exactly so and, after a `/`, of those written otherwise;
 * - `!` an exact word that differs from its folded form;
 * - `~` a stem, with the places of the words that have it and are not spelled so themselves.
 */
export type Concordance = {
  readonly text: string;
  /** The keys of every word, once: what an engine indexes. */
  readonly keys: readonly string[];
};

/** Makes the concordance of an edition's passages; `words` are those of each passage. */
export function writeConcordance(
  passages: readonly Passage[],
  words: readonly (readonly FoldedWord[])[],
  language: LanguageTag,
): Concordance {
  const lines = new Map<string, Places>();
  const add = (key: string, place: number, otherwise: boolean) => {
    const places = lines.get(key) ?? { same: [], other: [] };
    lines.set(key, places);
    (otherwise ? places.other : places.same).push(place.toString(36));
  };
  const stems = new Map<string, string[]>();
  const keys = new Set<string>();
  const starts: string[] = [];
  let next = 0;
  for (const [at, { place }] of passages.entries()) {
    starts.push(passageLetters[place] + next.toString(36));
    for (const { exact, folded } of words[at] ?? []) {
      const differs = exact !== folded;
      add(`=${folded}`, next, differs);
      if (differs) add(`!${exact}`, next, false);
      let known = stems.get(folded);
      if (known === undefined) {
        const own = keysOf(folded, language);
        known = stemsInKeys(own, language);
        stems.set(folded, known);
        for (const key of own) keys.add(key);
      }
      for (const stem of known) if (stem !== folded) add(`~${stem}`, next, false);
      next++;
    }
    next++;
  }
  const sorted = [...lines.keys()].sort().map((key) => `${key} ${writePlaces(lines.get(key))}`);
  return { text: `${[starts.join(' '), ...sorted].join('\n')}\n`, keys: [...keys] };
}

type Places = { readonly same: string[]; readonly other: string[] };

function writePlaces(places: Places | undefined): string {
  if (places === undefined) return '';
  const { same, other } = places;
  return other.length === 0 ? same.join(' ') : `${same.join(' ')}/${other.join(' ')}`;
}
