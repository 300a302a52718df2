import type { Edition } from '../article/article';
import { textOf } from '../article/text-of';
import { shorten } from '../text/shorten';

/** As much as search engines and shared links show of a description, in characters. */
const longest = 160;

/** The opening of an edition's first paragraph, whole words, for places that describe a page. */
export function firstWordsOf({ blocks }: Pick<Edition, 'blocks'>): string {
  const opening = blocks.find(({ type }) => type === 'paragraph');
  return opening === undefined ? '' : shorten(textOf(opening), longest);
}
