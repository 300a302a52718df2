import type { Inline } from '../inline';
import { tidyInlines } from '../tidy-inlines';
import { escapeText } from './escape-text';
import { isSpace, keepEdges, toReference } from './references';
import { writeAddress } from './write-address';

/** Whether a break may be a line of its own, or must be written inside the line (headings, cells, captions). */
export type Lines = 'oneLine' | 'manyLines';

const marks = { strong: '**', strikethrough: '~~' } as const;

/** Running text as Markdown: every text exact, every emphasis seen. */
export function writeInlines(inlines: readonly Inline[], lines: Lines): string {
  return keepEdges(writeRun(tidyInlines(inlines), lines, false)).replace(/[ \t]+(?=\\\n)|(?<=\\\n)[ \t]+/g, (spaces) =>
    Array.from(spaces, toReference).join(''),
  );
}

function writeRun(inlines: readonly Inline[], lines: Lines, inStrong: boolean): string {
  const pieces: string[] = [];
  inlines.forEach((inline, index) => {
    const [before, after] = [inlines[index - 1], inlines[index + 1]];
    const edge = before === undefined || after === undefined;
    const piece = writeInline(inline, edge ? 'oneLine' : lines, lines, inStrong || isStrong(before) || isStrong(after));
    const last = pieces.at(-1);
    if (last !== undefined && before) pieces[pieces.length - 1] = endBefore(last, before, piece, inline);
    pieces.push(last !== undefined && before ? startAfter(piece, inline, last, before) : piece);
  });
  return pieces.join('');
}

function writeInline(inline: Inline, breaks: Lines, lines: Lines, nearStrong: boolean): string {
  switch (inline.type) {
    case 'text':
      return escapeText(inline.text);
    case 'code':
      return writeCode(inline.text);
    case 'lineBreak':
      return breaks === 'manyLines' ? '\\\n' : '&NewLine;';
    case 'noteReference':
      return `[^${inline.id}]`;
    case 'link':
      return `[${writeRun(inline.children, lines, false)}](${writeAddress(inline.href)})`;
    default: {
      // `*` can stand inside a word, `_` cannot; but stars of emphasis must not touch the stars of strong.
      const mark =
        inline.type === 'emphasis' ? (nearStrong || inline.children.some(isStrong) ? '_' : '*') : marks[inline.type];
      return mark + keepInnerEdges(writeRun(inline.children, lines, inline.type === 'strong')) + mark;
    }
  }
}

function isStrong(inline: Inline | undefined): boolean {
  return inline?.type === 'strong';
}

function isMarked(inline: Inline): boolean {
  return inline.type === 'emphasis' || inline.type === 'strong' || inline.type === 'strikethrough';
}

/** No white space may stand right inside a mark, so there it is written as a reference. */
function keepInnerEdges(text: string): string {
  const characters = Array.from(text);
  return characters
    .map((character, at) =>
      isSpace(character) && (at === 0 || at === characters.length - 1) ? toReference(character) : character,
    )
    .join('');
}

/**
 * A mark with a letter on its inner side may have anything on its outer side; with a quotation mark or the like on its
 * inner side it is seen only beside white space or punctuation. A letter that stands there becomes a reference.
 */
function endBefore(text: string, inline: Inline, next: string, nextInline: Inline): string {
  if (inline.type !== 'text') return text;
  if (next.startsWith('[') && text.endsWith('!')) return `${text.slice(0, -1)}\\!`;
  if (!isMarked(nextInline) || isFreeBefore(next)) return text;
  const last = Array.from(text).at(-1) ?? '';
  if (isPlainNeighbour(last)) return text;
  // `_` was left alone inside a word; beside a reference it no longer is.
  return text.slice(0, text.length - last.length).replace(/(?<!\\)_$/, '\\_') + toReference(last);
}

function startAfter(text: string, inline: Inline, before: string, beforeInline: Inline): string {
  if (inline.type !== 'text') return text;
  // `[^1](` would be a link, `[^1]:` the note itself.
  if (beforeInline.type === 'noteReference' && /^[(:]/.test(text)) return `\\${text}`;
  if (!isMarked(beforeInline) || isFreeAfter(before)) return text;
  const first = Array.from(text).at(0) ?? '';
  return isPlainNeighbour(first) ? text : toReference(first) + text.slice(first.length).replace(/^_/, '\\_');
}

function isFreeBefore(marked: string): boolean {
  return /^(?:\*{1,2}|~~)[\p{L}\p{N}\p{M}]/u.test(marked);
}

function isFreeAfter(marked: string): boolean {
  return /[\p{L}\p{N}\p{M}](?:\*{1,2}|~~)$/u.test(marked);
}

function isPlainNeighbour(character: string): boolean {
  return isSpace(character) || /[!-/:-@[-`{-~]/.test(character);
}

function writeCode(text: string): string {
  const runs = text.match(/`+/g)?.map((run) => run.length) ?? [];
  let length = 1;
  while (runs.includes(length)) length += 1;
  const fence = '`'.repeat(length);
  const padded = /^`|`$|^ .* $/s.test(text) && /[^ ]/.test(text) ? ` ${text} ` : text;
  return `${fence}${padded.replace(/\n/g, ' ')}${fence}`;
}
