/** What can be asked for beside words. */
export type FilterName = 'author' | 'lang' | 'tag' | 'before' | 'after';

/** Each filter as the languages of the house call it, folded; the first name is the one that is written. */
export const filterNames = {
  author: ['author', 'كاتب', 'الكاتب', 'بقلم', 'auteur', 'autor'],
  lang: ['lang', 'language', 'لغه', 'اللغه', 'langue', 'sprache'],
  tag: ['tag', 'وسم', 'الوسم', 'etiquette', 'schlagwort'],
  before: ['before', 'قبل', 'avant', 'vor'],
  after: ['after', 'بعد', 'apres', 'nach'],
} as const satisfies { readonly [name in FilterName]: readonly string[] };

/** The filter of a folded name, in whatever language; null where there is none. */
export function findFilter(folded: string): FilterName | null {
  const names = Object.keys(filterNames) as FilterName[];
  return names.find((name) => filterNames[name].some((known) => known === folded)) ?? null;
}
