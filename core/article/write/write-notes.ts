import type { Note } from '../block';
import { indentLines } from './indent-lines';
import { writeBlocks } from './write-blocks';

/** The notes of an edition, after its text: `[^1]: …`, with what follows the first line indented. */
export function writeNotes(notes: readonly Note[]): string {
  return notes.map(writeNote).join('\n\n');
}

function writeNote(note: Note): string {
  const text = writeBlocks(note.blocks);
  // The parser miscounts the indent of a list or table that begins on the line of the mark.
  if (note.blocks[0]?.type === 'paragraph') return indentLines(text, `[^${note.id}]: `, '    ');
  return text === '' ? `[^${note.id}]:` : `[^${note.id}]:\n${indentLines(text, '    ', '    ')}`;
}
