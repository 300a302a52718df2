import type { RemovalReason } from '../draft';
import type { Notes } from './page-line';
import { trimSpaces } from './trim-marks';

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/g;
const overrides = /[\u202A-\u202E]/g;
const isolates = /[\u2066-\u2069]/g;

/**
 * Takes control characters and the legacy direction controls U+202A to U+202E out of a line, closes the isolates it
 * left open, and trims it. Every change is noted; the invisible is noted by its name.
 */
export function cleanLine(line: string, number: number, notes: Notes): string {
  const visible = remove(line, controls, 'controlCharacter', number, notes);
  const text = trimSpaces(remove(visible, overrides, 'directionOverride', number, notes));
  const open = countOpen(text);
  if (open > 0) notes.added.push({ line: number, text: 'U+2069', reason: 'isolateClosed' });
  return text + '\u2069'.repeat(open);
}

function remove(line: string, what: RegExp, reason: RemovalReason, number: number, notes: Notes): string {
  const found = line.match(what);
  if (!found) return line;
  const names = new Set(found.map(nameOf));
  // A carriage return before the line end is half of the line end, not news.
  if (!(names.size === 1 && names.has('U+000D')))
    notes.removed.push({ line: number, text: [...names].join(' '), reason });
  return line.replace(what, '');
}

function countOpen(text: string): number {
  let open = 0;
  for (const [control] of text.matchAll(isolates)) open = control === '\u2069' ? Math.max(0, open - 1) : open + 1;
  return open;
}

function nameOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}
