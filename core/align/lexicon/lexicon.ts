/** Words known to say the same: stem of the first language → stems of the second, with the chance of each, both ways. */
export type Lexicon = ReadonlyMap<string, readonly LexiconEntry[]>;
export type LexiconEntry = { readonly stem: string; readonly forward: number; readonly backward: number };
