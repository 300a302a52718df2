import type { Script, SentenceWords } from '../../languages/language';
import { languages } from '../../languages/table';

/** How an abbreviation stands in a sentence; see `SentenceWords`. */
export type AbbreviationKind = 'neverLast' | 'beforeNumbers' | 'perhapsLast';

const kinds = ['neverLast', 'beforeNumbers', 'perhapsLast'] as const;
const arabic = /\p{Script=Arabic}/u;

type Table = Readonly<Record<AbbreviationKind, ReadonlySet<string>>>;

const tables = new Map<SentenceWords, Table>(
  Object.values(languages).map(({ sentences }) => [sentences, tableOf([sentences])]),
);
/** A fragment is read with the abbreviations of all languages of its script. */
const fragmentTables: Readonly<Record<Script, Table>> = { Arab: tableOfScript('Arab'), Latn: tableOfScript('Latn') };

/** Which kinds of abbreviation `word` is, without its last full stop, in a text of the language with these `words`. */
export function abbreviationKinds(word: string, words: SentenceWords, script: Script): ReadonlySet<AbbreviationKind> {
  const own: Script = arabic.test(word) ? 'Arab' : 'Latn';
  const table = own === script ? tables.get(words) : fragmentTables[own];
  const found = kinds.filter((kind) => table?.[kind].has(word));
  const joined = found.length > 0 ? '' : words.joinedWords.find((first) => word.startsWith(first));
  if (!joined) return new Set(found);
  return new Set(kinds.filter((kind) => table?.[kind].has(word.slice(joined.length))));
}

function tableOfScript(script: Script): Table {
  return tableOf(Object.values(languages).flatMap((each) => (each.script === script ? [each.sentences] : [])));
}

function tableOf(lists: readonly SentenceWords[]): Table {
  const setOf = (kind: AbbreviationKind) => new Set(lists.flatMap((words) => words[kind].flatMap(spellings)));
  return {
    neverLast: setOf('neverLast'),
    beforeNumbers: setOf('beforeNumbers'),
    perhapsLast: setOf('perhapsLast'),
  };
}

function spellings(word: string): string[] {
  return [word, word.charAt(0).toUpperCase() + word.slice(1)];
}
