import type { Token } from 'markdown-it';
import type { BlockWalk } from './block-walk';
import { report } from './reading';

/** Takes a note out of the text and keeps it aside. A note that nothing points at is kept too: text is never dropped. */
export function readNote(token: Token, walk: BlockWalk, line: number): void {
  const { reading } = walk;
  const start = walk.peek()?.map?.[0] ?? line;
  const id = String(token.meta?.label ?? '');
  const blocks = walk.inside('footnote_reference_close', line);
  if (!isNoteName(id)) report(reading, start, 'noteName', { note: id });
  else if (reading.notes.some((note) => note.id === id)) report(reading, start, 'noteTwice', { note: id });
  else reading.notes.push({ id, blocks });
}

/** Note names end up in addresses of places on a page, so they are plain. */
function isNoteName(id: string): boolean {
  return id.length <= 100 && /^[\p{L}\p{M}\p{N}._-]+$/u.test(id);
}
