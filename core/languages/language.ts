/** The side a text starts from. Data of a language, never guessed from a first letter. */
export type Direction = 'ltr' | 'rtl';

/** ISO 15924 code of a script that an edition can be written in. */
export type Script = 'Arab' | 'Latn';

/**
 * The words a saved page of a language is recognised by. They are compared without case, accents, vowel signs and
 * tatweel. A label that ends in a colon is one only with it (`Source:`); after the others the colon is optional (`By`).
 */
export type PageWords = {
  /** The twelve months, each with its spellings. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** Marks of the twelve-hour clock, after the time. */
  readonly beforeNoon: readonly string[];
  readonly afterNoon: readonly string[];
  readonly dateLabels: readonly string[];
  readonly issuerLabels: readonly string[];
  readonly sourceLabels: readonly string[];
  readonly bylineLabels: readonly string[];
  readonly printLabels: readonly string[];
  readonly shareLabels: readonly string[];
  readonly advertLabels: readonly string[];
  /** Publications known to stand unlabelled under the date. */
  readonly sources: readonly string[];
  /** Frequent words that tell the language from others of its script. */
  readonly commonWords: readonly string[];
};

/**
 * The words that tell which full stops, exclamation and question marks end a sentence. Abbreviations are written
 * without their last full stop and without spaces (`z.B` stands for `z. B.` and `z.B.`); one that begins with a small
 * letter also stands for itself with a capital.
 */
export type SentenceWords = {
  /** What stands before the thing it belongs to, so that no sentence ends in it: titles, `e.g.`. */
  readonly neverLast: readonly string[];
  /** Abbreviations only where a number follows, words otherwise: `No. 5`, `p. 12`. */
  readonly beforeNumbers: readonly string[];
  /** Words that are written joined to the next one, an abbreviation too: `و` in `وص. 12`. */
  readonly joinedWords: readonly string[];
  /** What may be the last word of a sentence: it is where an opening word follows. */
  readonly perhapsLast: readonly string[];
  /** Frequent first words of sentences, as they are written there, that are no names. */
  readonly openingWords: readonly string[];
  /** What carries on the sentence after a quotation's own mark: “Stop!” Anna said. */
  readonly reportingWords: readonly string[];
  /** Whether three dots before a new word may end a sentence; where they do not, they are a pause. */
  readonly ellipsisEnds: boolean;
  /** True where a full stop makes a number an ordinal: `21. Oktober`. */
  readonly ordinalFullStop: boolean;
};

/** What the house knows of a language. To add one: a file like its neighbours and a line in `table.ts`. */
export type Language = {
  /** BCP 47 tag, as it stands in `lang` attributes and file names. */
  readonly tag: string;
  /** The language's name in itself, for menus. */
  readonly endonym: string;
  readonly script: Script;
  readonly direction: Direction;
  /** Tag for `Intl`, with numbering system and calendar named: a bare `ar` differs between engines. */
  readonly intl: string;
  /** The same with the Umm al-Qura calendar, for the second date line. */
  readonly intlHijri: string;
  /** What opens and closes a title that is quoted, and what stands between the parts of a citation. */
  readonly quotes: readonly [string, string];
  readonly comma: string;
  /** A line to try type on, with digits and, where the script has them, vowel signs. */
  readonly specimen: string;
  /** Its letters, lower case; of a Latin alphabet only those beyond a–z. They tell the language of a fragment. */
  readonly letters: string;
  /** Words that are neither English nor common in names: one of them shows that a fragment is in this language. */
  readonly tellingWords: readonly string[];
  readonly page: PageWords;
  readonly sentences: SentenceWords;
};
