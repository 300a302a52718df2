import type { Edition } from './article';
import { writeBlocks } from './write/write-blocks';
import { writeFrontMatter } from './write/write-front-matter';
import { writeNotes } from './write/write-notes';

/**
 * The text of an edition's file. `parseEdition` gives the same edition back, code point for code point, when it is in
 * the normal form of `tidyEdition`; any other edition comes back in that form. Marks that Markdown would take for its
 * own are escaped; a letter that keeps an emphasis from being seen (`و**«طباعة»**`) is written as a reference.
 */
export function writeEdition(edition: Edition): string {
  const body = [writeBlocks(edition.blocks), writeNotes(edition.notes)].filter((part) => part !== '').join('\n\n');
  return `---\n${writeFrontMatter(edition)}---\n${body === '' ? '' : `\n${body}\n`}`;
}
