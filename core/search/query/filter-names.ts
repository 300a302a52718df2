import { foldWord } from '../words/fold-word';

/** What can be asked for beside words. */
export type FilterName = 'author' | 'lang' | 'tag' | 'before' | 'after';

/** Each filter as the languages of the house call it, folded; the first name is the one that is written. */
export const filterNames = {
  author: ['author', 'كاتب', 'الكاتب', 'بقلم', 'auteur', 'autor'],
  lang: ['lang', 'language', 'لغه', 'اللغه', 'langue', 'sprache'],
  tag: ['tag', 'موضوع', 'الموضوع', 'وسم', 'الوسم', 'theme', 'etiquette', 'thema', 'schlagwort'],
  before: ['before', 'قبل', 'avant', 'vor'],
  after: ['after', 'بعد', 'apres', 'nach'],
} as const satisfies { readonly [name in FilterName]: readonly string[] };

/** The filter of a folded name, in whatever language; null where there is none. */
export function findFilter(folded: string): FilterName | null {
  const names = Object.keys(filterNames) as FilterName[];
  return names.find((name) => filterNames[name].some((known) => known === folded)) ?? null;
}

/**
 * True where a name before a colon asks for a filter. In Latin letters it does, known or not: a filter that is misspelled
 * is better said to be unknown than looked for as a word. In Arabic a colon often stands in a sentence without a space
 * after it (قال:نعم), so that only known names do, and those of dates only before a number.
 */
export function opensFilter(name: string, value: string): boolean {
  if (/^\p{Script=Latin}/u.test(name)) return true;
  const filter = findFilter(foldWord(name).folded);
  return filter !== null && ((filter !== 'before' && filter !== 'after') || /^\p{Nd}/u.test(value));
}
