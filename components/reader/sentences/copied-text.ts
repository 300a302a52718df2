import { firstStrongDirection } from '@/core/text/first-strong-direction';
import { directionMark } from '@/core/text/isolate';
import { escapeHtml, toCopiedHtml } from './copied-html';
import type { Numbers } from './hash';
import { passagesOf } from './numbers';
import { cellOf, rangeOf, type Side, type Span, sides, textOf } from './page-sentences';

/** Where the text of either side comes from: who wrote it, what it is called, where and when it stood. */
export type Citations = { readonly first: string; readonly second: string | null };

/** What goes to the clipboard: for places that hold text only, and for those that hold markup. `body` lacks the link. */
export type Copied = { readonly body: string; readonly text: string; readonly html: string };

/** Sentences and their counterparts, each language in its own direction and with its citation, then the link to them. */
export function copyOf(numbers: Numbers, citations: Citations, link: string): Copied {
  const copies = sides.flatMap((side) => {
    const text = textOfSide(numbers, side);
    const citation = citations[side];
    return text === '' || citation === null ? [] : [{ side, text, citation, ...languageOf(numbers, side) }];
  });
  const texts = copies.map(
    ({ text, citation, dir }) => `${inDirection(text, dir)}\n${inDirection(`— ${citation}`, dir)}`,
  );
  const html = copies.map(
    ({ side, citation, lang, dir }) =>
      `<blockquote lang="${lang}" dir="${dir}"><p>${htmlOfSide(numbers, side)}</p><p>— ${escapeHtml(citation)}</p></blockquote>`,
  );
  const address = escapeHtml(link);
  const body = texts.join('\n\n');
  return {
    body,
    text: `${body}\n\n${link}\n`,
    html: `${html.join('')}<p dir="ltr"><a href="${address}">${address}</a></p>`,
  };
}

/** The text of one side of what the numbers name. What does not follow on in a line begins a new one. */
export function textOfSide(numbers: Numbers, side: Side): string {
  return sentencesOf(numbers, side)
    .map(({ row, span }) => onLine(textOf(row, side, span)))
    .join('')
    .trim();
}

/** Language and direction of one side of what the numbers name. */
export function languageOf(numbers: Numbers, side: Side): { readonly lang: string; readonly dir: string } {
  const [passage] = passagesOf(numbers);
  const cell = passage === undefined ? null : cellOf(passage.row, side);
  return { lang: cell?.lang ?? '', dir: cell?.dir ?? '' };
}

function htmlOfSide(numbers: Numbers, side: Side): string {
  const pieces = sentencesOf(numbers, side).map(({ row, span }) => {
    const range = rangeOf(row, side, span);
    return `${range === null ? '' : toCopiedHtml(range)}${onLine(textOf(row, side, span)).endsWith('\n') ? '<br>' : ' '}`;
  });
  return pieces.join('').replace(/(?: |<br>)+$/, '');
}

function sentencesOf(numbers: Numbers, side: Side): { row: HTMLElement; span: Span }[] {
  return passagesOf(numbers).flatMap(({ row, [side]: { from, to } }) =>
    Array.from({ length: to - from }, (_, at) => ({ row, span: { from: from + at, to: from + at + 1 } })),
  );
}

/** The sentence with what sets it apart from the next: its own white space, or a line end where a line ends with it. */
function onLine(sentence: string): string {
  return /\s$/u.test(sentence) ? sentence : `${sentence}\n`;
}

/** Each line in a direction, where its first letters would give it the other one: plain text has no markup to say so. */
function inDirection(text: string, dir: string): string {
  const direction = dir === 'rtl' ? 'rtl' : 'ltr';
  return text
    .split('\n')
    .map((line) => ((firstStrongDirection(line) ?? direction) === direction ? line : directionMark(direction) + line))
    .join('\n');
}
