import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { showEscaped } from '../../core/article/to-sentence';
import { type Outcome, refuse } from './outcome';

/** The text of a file, or of the standard input where none is named. */
export async function readInput(file: string | null): Promise<Outcome<string>> {
  if (file === null) {
    if (process.stdin.isTTY) return refuse('Name a file, or send the texts through the standard input.');
    return { ok: true, value: await text(process.stdin) };
  }
  try {
    return { ok: true, value: await readFile(file, 'utf8') };
  } catch {
    return refuse(`${showEscaped(file)}: the file is not there or cannot be read.`);
  }
}
