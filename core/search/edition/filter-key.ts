import { cutWords } from '../words/cut-words';

/** What a filter can ask for by a key among an edition's keys. No word holds a colon, so that no word is such a key. */
export type FilterKind = 'author' | 'language' | 'tag';

/** The key under which an edition is found that has this value; words of a value are folded, and joined. */
export function filterKey(kind: FilterKind, value: string): string {
  return `${kind}:${foldedWords(value).join('_')}`;
}

/** The keys of a name, or of several in one byline: a filter may ask for all of it, and for any stretch as long as a name. */
export function nameKeys(kind: FilterKind, name: string): string[] {
  const words = foldedWords(name);
  const stretches = words.flatMap((_, from) =>
    words.slice(from, from + longestName).map((_, to) => words.slice(from, from + to + 1).join('_')),
  );
  return [...new Set([...stretches, words.join('_')])].filter(Boolean).map((stretch) => `${kind}:${stretch}`);
}

/** Words of the longest name that is asked for among several. */
const longestName = 6;

/** A value of a filter as it is compared: folded words with a space between them. */
export function foldValue(value: string): string {
  return foldedWords(value).join(' ');
}

function foldedWords(value: string): string[] {
  return cutWords(value).map(({ folded }) => folded);
}
