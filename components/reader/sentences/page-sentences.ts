import { numbersOf } from '@/core/reading/sentence-link';
import { lengthBefore, rangeBetween, textBetween } from './cell-text';
import { elementAt } from './element-at';
import { readEnds, readLinks } from './sentence-data';

export type Side = 'first' | 'second';
export const sides: readonly Side[] = ['first', 'second'];

/** A sentence on the page: the nth, from 0, of one side of a row. */
export type Sentence = { readonly row: HTMLElement; readonly side: Side; readonly index: number };

/** Sentences of a row that say the same, from one place to before another on either side. */
export type LinkOnPage = { readonly number: number; readonly unsure: boolean } & { readonly [side in Side]: Span };
export type Span = { readonly from: number; readonly to: number };

/** True for the same place, or for none twice. */
export function isSame(one: Sentence | null, other: Sentence | null): boolean {
  return one?.row === other?.row && one?.side === other?.side && one?.index === other?.index;
}

type RowOnPage = {
  readonly ends: { readonly [side in Side]: readonly number[] };
  readonly links: readonly LinkOnPage[];
};

const known = new WeakMap<HTMLElement, RowOnPage>();

const rowsOf = new WeakMap<Element, readonly HTMLElement[]>();

/** The rows of the article, in order. Those of another pair of editions stand in an element of their own. */
export function listRows(): readonly HTMLElement[] {
  const body = document.querySelector('.rows');
  if (body === null) return [];
  const found = rowsOf.get(body) ?? [...body.querySelectorAll<HTMLElement>('[data-number]')];
  rowsOf.set(body, found);
  return found;
}

export function cellOf(row: HTMLElement, side: Side): HTMLElement | null {
  return row.querySelector<HTMLElement>(`:scope > [data-order="${side}"]`);
}

/** The sentences of a row: read from its attributes once. */
export function readRow(row: HTMLElement): RowOnPage {
  const found = known.get(row);
  if (found !== undefined) return found;
  const ends = (side: Side) => readEnds(cellOf(row, side)?.dataset.lengths ?? '');
  let number = Number(row.dataset.number);
  const next = { first: 0, second: 0 };
  const links = readLinks(row.dataset.links ?? '').map(({ unsure, ...sizes }) => {
    const first = { from: next.first, to: next.first + sizes.first };
    const second = { from: next.second, to: next.second + sizes.second };
    const link = { number, unsure, first, second };
    next.first = first.to;
    next.second = second.to;
    number += numbersOf(sizes);
    return link;
  });
  const read = { ends: { first: ends('first'), second: ends('second') }, links };
  known.set(row, read);
  return read;
}

/** The sentence at a place in the document; null where the place is in none. */
export function sentenceAt(container: Node, offset: number): Sentence | null {
  const element = elementAt(container);
  const cell = element?.closest<HTMLElement>('.rows [data-number] > [data-lengths]');
  const row = cell?.parentElement;
  // Code stands among the text of a list or a quote and has no sentences.
  if (!cell || !row || element?.closest('pre')) return null;
  const side: Side = cell.dataset.order === 'second' ? 'second' : 'first';
  const ends = readRow(row).ends[side];
  if (ends.length === 0) return null;
  // The number of a note takes no room: it belongs to what stands before it.
  const isNote = element?.closest('.note-reference') !== null;
  const length = lengthBefore(cell, container, offset) - (isNote ? 1 : 0);
  const index = ends.findIndex((end) => end > length);
  return { row, side, index: index === -1 ? ends.length - 1 : index };
}

/** The side beside this one. */
export function otherSide(side: Side): Side {
  return side === 'first' ? 'second' : 'first';
}

/** True where one side of a link has nothing that says the same. */
export function isOneSided({ first, second }: LinkOnPage): boolean {
  return first.from === first.to || second.from === second.to;
}

/** The link that a sentence is in. Every sentence is in one. */
export function linkOf({ row, side, index }: Sentence): LinkOnPage | null {
  return readRow(row).links.find((link) => index < link[side].to) ?? null;
}

/** The number that a sentence is addressed by; 0 for one that the page does not know. */
export function numberOf(sentence: Sentence): number {
  const link = linkOf(sentence);
  return link === null ? 0 : link.number + sentence.index - link[sentence.side].from;
}

/** Text of one side of a row, from one sentence to before another, as a range; null where there is none. */
export function rangeOf(row: HTMLElement, side: Side, { from, to }: Span): Range | null {
  const cell = cellOf(row, side);
  const { ends } = readRow(row);
  if (cell === null || to <= from) return null;
  return rangeBetween(cell, ends[side][from - 1] ?? 0, ends[side][to - 1] ?? 0);
}

export function rangeOfSentence({ row, side, index }: Sentence): Range | null {
  return rangeOf(row, side, { from: index, to: index + 1 });
}

/** The characters of one side of a row, from one sentence to before another, as the page has them. */
export function textOf(row: HTMLElement, side: Side, { from, to }: Span): string {
  const cell = cellOf(row, side);
  const { ends } = readRow(row);
  return cell === null || to <= from ? '' : textBetween(cell, ends[side][from - 1] ?? 0, ends[side][to - 1] ?? 0);
}

/** True for what the present view shows. */
export function isShown(row: HTMLElement, side: Side): boolean {
  return (cellOf(row, side)?.getClientRects().length ?? 0) > 0;
}
