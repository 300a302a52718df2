import type { LexiconEntry } from './lexicon';

/** Adds a pair. A pair known already keeps the greater chances. */
export function addEntry(lexicon: Map<string, LexiconEntry[]>, stem: string, entry: LexiconEntry): void {
  if (stem === entry.stem) return;
  const entries = lexicon.get(stem) ?? [];
  lexicon.set(stem, entries);
  const at = entries.findIndex((known) => known.stem === entry.stem);
  const known = entries[at];
  if (known === undefined) entries.push(entry);
  else
    entries[at] = {
      stem: entry.stem,
      forward: Math.max(known.forward, entry.forward),
      backward: Math.max(known.backward, entry.backward),
    };
}
