import { opensFilter } from './filter-names';

/** A piece of a query as it was written. */
export type QueryPiece = {
  readonly kind: 'words' | 'phrase' | 'filter';
  /** True where a minus stands before it. */
  readonly minus: boolean;
  /** Name of a filter as it was written; empty for the others. */
  readonly name: string;
  readonly text: string;
};

/** Marks that close what one of them opens. «…» may be typed either way round. */
const closers: Readonly<Record<string, string>> = {
  '"': '"“”„',
  '“': '”"“',
  '”': '”"“',
  '„': '“”"',
  '«': '»«',
  '»': '«»',
  '＂': '＂"',
};

const ignored = /[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu;
/** A name of letters before a colon that something follows, but no address (`https://…`). */
const filterStart = /^(\p{L}[\p{L}\p{M}\u0640]+):(?!\/\/)(?=\S)/u;

/**
 * Cuts a query into words, quoted phrases and filters. A quotation mark opens a phrase at the start of a piece and
 * after a filter's colon; one that is not closed holds to the end. Direction marks and zero-width characters say nothing.
 */
export function splitQuery(query: string): QueryPiece[] {
  const text = query.replace(ignored, '');
  const pieces: QueryPiece[] = [];
  let at = 0;
  while (at < text.length) {
    if (/\s/.test(text.charAt(at))) {
      at++;
      continue;
    }
    const minus = /[-−]/.test(text.charAt(at)) && /[^\s\-−]/.test(text.charAt(at + 1));
    if (minus) at++;
    const name = readName(text.slice(at, at + longestName));
    if (name !== '') at += name.length + 1;
    const quoted = readQuoted(text, at);
    const end = quoted?.end ?? endOfPiece(text, at);
    const kind = name !== '' ? 'filter' : quoted ? 'phrase' : 'words';
    pieces.push({ kind, minus, name, text: quoted?.text ?? text.slice(at, end) });
    at = end;
  }
  return pieces;
}

/** The name of a filter that a text begins with; empty where it begins with none. */
function readName(text: string): string {
  const name = filterStart.exec(text)?.[1] ?? '';
  return name !== '' && opensFilter(name, text.slice(name.length + 1)) ? name : '';
}

/** More letters than any name of a filter has, so that a long query costs no more. */
const longestName = 40;

/** A piece goes on to white space, or to a quotation mark that opens another. */
function endOfPiece(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (/\s/.test(character) || (at > from && '“«"'.includes(character))) return at;
  }
  return text.length;
}

function readQuoted(text: string, at: number): { readonly text: string; readonly end: number } | null {
  const closing = closers[text.charAt(at)];
  if (closing === undefined) return null;
  for (let end = at + 1; end < text.length; end++) {
    if (closing.includes(text.charAt(end))) return { text: text.slice(at + 1, end), end: end + 1 };
  }
  return { text: text.slice(at + 1), end: text.length };
}
