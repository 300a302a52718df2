import type { Edition } from '../article/article';
import { textOfBlocks } from '../article/text-of';

/** Words a minute of unhurried reading. Studies of silent reading put adults between 180 and 260 in these languages. */
const wordsPerMinute = 200;

/** How many minutes an edition takes to read, rounded; 0 where it is less than half a minute. */
export function readingMinutes(edition: Edition): number {
  const words = textOfBlocks(edition.blocks).split(/\s+/u).filter(Boolean).length;
  return Math.round(words / wordsPerMinute);
}
