/** Something that can be chosen about how an article stands on paper. */
export type PaperChoice = {
  /** Name of its query parameter and of its entry on the device; its inputs are called by `inputName`. */
  readonly name: string;
  /** The value that holds where none is chosen. */
  readonly standard: string;
  /** Every value that can be chosen. `languages` takes the tag of an edition of the article too. */
  readonly values: readonly string[];
};

/** Every choice about paper, in the order of the panel. To add one: a line here, its words, its rule in a style sheet. */
export const paperChoices = {
  /** Both editions, or the one that the tag names. */
  languages: { name: 'languages', standard: 'both', values: ['both'] },
  /** Level with each other, passage under passage, or the whole of one text and then the whole of the other. */
  layout: { name: 'layout', standard: 'side', values: ['side', 'stacked', 'whole'] },
  paper: { name: 'paper', standard: 'a4', values: ['a4', 'letter', 'a5'] },
  size: { name: 'size', standard: 'medium', values: ['small', 'medium', 'large'] },
  columns: { name: 'columns', standard: 'balanced', values: ['balanced', 'equal'] },
  tashkeel: { name: 'tashkeel', standard: 'shown', values: ['shown', 'hidden'] },
  digits: { name: 'digits', standard: 'source', values: ['source', 'arabic', 'latin'] },
  glossary: { name: 'glossary', standard: 'off', values: ['off', 'on'] },
  links: { name: 'links', standard: 'on', values: ['on', 'off'] },
  numbers: { name: 'numbers', standard: 'off', values: ['off', 'on'] },
  cover: { name: 'cover', standard: 'off', values: ['off', 'on'] },
  ink: { name: 'ink', standard: 'full', values: ['full', 'saved'] },
} as const satisfies { readonly [name: string]: PaperChoice };

export type PaperChoiceName = keyof typeof paperChoices;

/** The choices that a mark on the root element answers, the same one that the reader's own preferences set. */
export const rootChoices = ['tashkeel', 'digits'] as const satisfies readonly PaperChoiceName[];

/** Name under which the device keeps the last choices, as one JSON object of strings. */
export const paperChoicesKey = 'muqabala-paper';

/** Name of a choice's inputs: not that of a preference, whose keeper would hear them. */
export function inputName(name: string): string {
  return `print-${name}`;
}

/** A choice as the panel of one article offers it. */
export function valuesFor(choice: PaperChoice, languages: readonly string[]): readonly string[] {
  return choice.name === 'languages' ? [...choice.values, ...languages] : choice.values;
}
