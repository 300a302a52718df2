import { splitQuery } from '../query/split-query';
import { cutWords } from '../words/cut-words';

/**
 * What the words begin with that may complete a query while it is typed: its last word, folded; null where the query ends
 * in something else.
 */
export function prefixToComplete(text: string): string | null {
  const last = splitQuery(text).at(-1);
  if (last === undefined || last.kind === 'filter' || /\s$/.test(text)) return null;
  // Behind a phrase that is closed.
  if (last.kind === 'phrase' && !text.endsWith(last.text)) return null;
  const word = cutWords(last.text).at(-1);
  return word === undefined || word.end < last.text.length ? null : word.folded;
}

/** The end of the words that begin so: what an index scans from the prefix up to. */
export function endOfPrefix(prefix: string): string {
  return `${prefix}\u{10ffff}`;
}
