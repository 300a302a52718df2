import type { Edition } from '../article/article';
import { textOf } from '../article/text-of';

/** As much as search engines and shared links show of a description, in characters. */
const longest = 160;

/** The opening of an edition's first paragraph, whole words, for places that describe a page. */
export function firstWordsOf({ blocks }: Pick<Edition, 'blocks'>): string {
  const opening = blocks.find(({ type }) => type === 'paragraph');
  const text = opening === undefined ? '' : textOf(opening).replace(/\s+/gu, ' ');
  if (text.length <= longest) return text;
  const end = text.lastIndexOf(' ', longest - 1);
  return `${text.slice(0, end > 0 ? end : longest - 1)}…`;
}
