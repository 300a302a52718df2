/** The word before a full stop, as abbreviations are looked up: `z.B` for `z. B.` */
export type PrecedingWord = {
  readonly word: string;
  /** True where a number stands right before it: 9 p.m., 1990 م. */
  readonly afterNumber: boolean;
  /** True where nothing but space stands before it in its sentence. */
  readonly isFirst: boolean;
};

/** Longer than any abbreviation, so that a long word costs no more than this. */
const reach = 32;
const invisible = /[\p{Cf}]/gu;
/** Letters with full stops between them, each of which a space may follow; joined by hyphens or not. */
const last = /(?:(?<![\p{L}\p{M}\p{N}.])(?:\p{L}\p{M}*\.-?\s?)+)?[\p{L}\p{M}\p{N}.-]*$/u;
const number = /\p{N}[\p{N}.,:\s]*$/u;

/** Reads the word before `index`; `start` is where its sentence starts. */
export function precedingWord(text: string, index: number, start: number): PrecedingWord {
  const least = Math.max(start, index - reach);
  const before = text.slice(least, index).replace(invisible, '');
  const found = last.exec(before)?.[0] ?? '';
  const word = found.replace(/\s/gu, '').replace(/^[.-]+/u, '');
  const bare = /\p{L}/u.test(word) ? word.replace(/^[\p{N}.,]+/u, '') : word;
  const rest = before.slice(0, before.length - found.length);
  const afterNumber = bare !== word || number.test(rest);
  return { word: bare, afterNumber, isFirst: least === start && !/[\p{L}\p{N}\ufffc]/u.test(rest) };
}
