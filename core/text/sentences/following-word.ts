/** What stands after a stop: the first letter, digit or sign, and the word it begins. */
export type FollowingWord = {
  /** Index of its first code unit; the text's length where nothing follows. */
  readonly index: number;
  readonly word: string;
  /** `small` and `capital` letters, letters of a script without the two (`caseless`), a digit, or another sign. */
  readonly kind: 'small' | 'capital' | 'caseless' | 'digit' | 'sign';
};

/** What may stand between a stop and the first word after it: space, opening marks, dashes. Nothing that ends a sentence. */
const between = /[\s\p{Cf}\p{M}\p{Ps}\p{Pi}\p{Pf}\p{Pd}"'„‚•*_¿¡]*/uy;
/** The longest word of interest is an opening word. */
const word = /[\p{L}\p{M}\p{N}]{1,24}/uy;
/** Names that begin small and go on with a capital: iPhone, useState. */
const camel = /^\p{Ll}+\p{Lu}/u;

/** Reads the word after `index`. Takes time in proportion to what stands between, which holds no stop. */
export function followingWord(text: string, index: number): FollowingWord {
  between.lastIndex = index;
  const start = between.test(text) ? between.lastIndex : index;
  word.lastIndex = start;
  const found = word.exec(text)?.[0] ?? '';
  return { index: start, word: found, kind: kindOf(found) };
}

function kindOf(word: string): FollowingWord['kind'] {
  const first = String.fromCodePoint(word.codePointAt(0) ?? 0);
  if (word === '') return 'sign';
  if (/\p{N}/u.test(first)) return 'digit';
  if (/\p{Ll}/u.test(first)) return camel.test(word) ? 'capital' : 'small';
  return /[\p{Lu}\p{Lt}]/u.test(first) ? 'capital' : 'caseless';
}
