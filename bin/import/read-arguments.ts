import { isSlug } from '../../core/article/slug';
import { isLanguageTag, type LanguageTag, languageTags } from '../../core/languages/table';
import { type Outcome, refuse } from './refusal';

export type Arguments = {
  readonly files: readonly string[];
  readonly slug: string | undefined;
  readonly language: LanguageTag | undefined;
  readonly publishedAt: string | undefined;
  readonly content: string;
  readonly dryRun: boolean;
  readonly json: boolean;
  readonly force: boolean;
  readonly help: boolean;
};

const flags = ['--dry-run', '--json', '--force', '--help'];
const named = ['--slug', '--lang', '--date', '--content'];

/** Reads the words behind the command; everything that can be wrong with them is found here. */
export function readArguments(words: readonly string[], defaultContent: string): Outcome<Arguments> {
  const files: string[] = [];
  const set = new Map<string, string>();
  let onlyFiles = false;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? '';
    if (onlyFiles || !word.startsWith('-') || word === '-') {
      files.push(word);
      continue;
    }
    onlyFiles = word === '--';
    if (onlyFiles) continue;
    const [option = '', ...joined] = word.split('=');
    const isFlag = flags.includes(option) && joined.length === 0;
    if (!isFlag && !named.includes(option)) return refuse('unknownOption', { values: { option: word } });
    const value = isFlag ? '' : joined.length > 0 ? joined.join('=') : words[++at];
    if (value === undefined || (!isFlag && value === '')) return refuse('missingValue', { values: { option } });
    set.set(option, value);
  }
  return check(files, set, defaultContent);
}

function check(files: readonly string[], set: ReadonlyMap<string, string>, defaultContent: string): Outcome<Arguments> {
  const slug = set.get('--slug');
  const language = set.get('--lang');
  const date = set.get('--date');
  if (slug !== undefined && !isSlug(slug)) return refuse('badSlug', { values: { slug } });
  if (language !== undefined && !isLanguageTag(language)) {
    return refuse('unknownLanguage', { values: { language, languages: languageTags.join(', ') } });
  }
  if (date !== undefined && !isDate(date)) return refuse('badDate', { values: { date } });
  const help = set.has('--help');
  if (files.length === 0 && !help) return refuse('noFiles');
  const content = set.get('--content') ?? defaultContent;
  const choices = { dryRun: set.has('--dry-run'), json: set.has('--json'), force: set.has('--force'), help };
  return { ok: true, value: { files, slug, language, publishedAt: date, content, ...choices } };
}

/** A local date and time that exists: the thirty-first of February comes back as another day. */
function isDate(value: string): boolean {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d$/.test(value)) return false;
  const time = Date.parse(`${value}Z`);
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(value);
}
