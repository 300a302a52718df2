import type { Block, List } from '../block';
import { indentLines } from './indent-lines';
import type { Place } from './place';
import { writeBlocks } from './write-blocks';

/** A list; its items close together where each is one paragraph, else an empty line apart. */
export function writeList(list: List, place: Place): string {
  const marks = list.ordered ? ['.', ')'] : ['-', '*', '+'];
  const mark = marks.find((candidate) => !place.taken.includes(candidate)) ?? marks[0];
  const items = list.items.map((item, index) => {
    const marker = list.ordered ? `${Math.min(list.start + index, 999_999_999)}${mark}` : `${mark}`;
    return indentLines(writeBlocks(item, [...place.taken, `${mark}`]), `${marker} `, ' '.repeat(marker.length + 1));
  });
  return items.join(list.items.every(isOneParagraph) ? '\n' : '\n\n');
}

function isOneParagraph(item: readonly Block[]): boolean {
  return item.length === 1 && item[0]?.type === 'paragraph';
}
