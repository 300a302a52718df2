import { cutWords } from '../words/cut-words';

/** A query in which `word` stands in place of the last word that was begun; what stands before it stays. */
export function putCompletion(text: string, word: string): string {
  const begun = cutWords(text).at(-1);
  return begun === undefined ? text : `${text.slice(0, begun.start)}${word}`;
}
