import { cutWords } from '../words/cut-words';

/** What a filter can ask for by a key among an edition's keys. No word holds a colon, so that no word is such a key. */
export type FilterKind = 'author' | 'language' | 'tag';

/** The key under which an edition is found that has this value; words of a value are folded, and joined. */
export function filterKey(kind: FilterKind, value: string): string {
  return `${kind}:${foldedWords(value).join('_')}`;
}

/** The keys of a name: a filter may ask for any stretch of it, as for one of its words. */
export function nameKeys(kind: FilterKind, name: string): string[] {
  const words = foldedWords(name).slice(0, longestName);
  return words.flatMap((_, from) =>
    words.slice(from).map((_, to) => `${kind}:${words.slice(from, from + to + 1).join('_')}`),
  );
}

/** Words of a name that are looked at: the number of its stretches grows with their square. */
const longestName = 12;

/** A value of a filter as it is compared: folded words with a space between them. */
export function foldValue(value: string): string {
  return foldedWords(value).join(' ');
}

function foldedWords(value: string): string[] {
  return cutWords(value).map(({ folded }) => folded);
}
