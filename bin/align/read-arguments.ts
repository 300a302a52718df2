import { parseArgs } from 'node:util';
import { contentFolder } from '../../server/content/content-folder';
import { type Outcome, refuse } from './outcome';

/** To align a file (the standard input without one), or to report on an article of a library or seal its corrections. */
export type Arguments =
  | { readonly task: 'align'; readonly file: string | null }
  | { readonly task: 'report'; readonly slug: string; readonly content: string }
  | { readonly task: 'seal'; readonly slug: string; readonly content: string; readonly accept: boolean };

const usage = [
  'Usage: npm run align -- [FILE.json]',
  'npm run align -- --report SLUG [--content FOLDER]',
  'npm run align -- --seal SLUG [--accept] [--content FOLDER]',
].join('   or   ');

export function readArguments(words: readonly string[]): Outcome<Arguments> {
  const read = readWords(words);
  if (read === null || read.positionals.length > 1) return refuse(usage);
  const { report, seal, accept = false, content } = read.values;
  const [file = null] = read.positionals;
  const slug = report ?? seal;
  if (slug === undefined) {
    return content === undefined && !accept ? { ok: true, value: { task: 'align', file } } : refuse(usage);
  }
  if (file !== null || (report !== undefined && (seal !== undefined || accept))) return refuse(usage);
  const article = { slug, content: content ?? contentFolder() };
  return {
    ok: true,
    value: report === undefined ? { task: 'seal', ...article, accept } : { task: 'report', ...article },
  };
}

function readWords(words: readonly string[]) {
  try {
    const options = {
      report: { type: 'string' },
      seal: { type: 'string' },
      accept: { type: 'boolean' },
      content: { type: 'string' },
    } as const;
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch {
    return null;
  }
}
