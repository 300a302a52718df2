import { parseArgs } from 'node:util';
import { contentFolder } from '../../server/content/content-folder';
import { type Outcome, refuse } from './outcome';

/** To align a file (the standard input without one), or to report on an article of a library. */
export type Arguments = { readonly file: string | null } | { readonly slug: string; readonly content: string };

const usage = 'Usage: npm run align -- [FILE.json]   or   npm run align -- --report SLUG [--content FOLDER]';

export function readArguments(words: readonly string[]): Outcome<Arguments> {
  const read = readWords(words);
  if (read === null || read.positionals.length > 1) return refuse(usage);
  const { report, content } = read.values;
  if (report === undefined) {
    return content === undefined ? { ok: true, value: { file: read.positionals[0] ?? null } } : refuse(usage);
  }
  if (read.positionals.length > 0) return refuse(usage);
  return { ok: true, value: { slug: report, content: content ?? contentFolder() } };
}

function readWords(words: readonly string[]) {
  try {
    const options = { report: { type: 'string' }, content: { type: 'string' } } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    return null;
  }
}
