import { numbersOf } from '@/core/reading/sentence-link';
import type { Numbers } from './hash';
import { type LinkOnPage, listRows, readRow, type Sentence, type Side, type Span, sides } from './page-sentences';

/** A part of a row that numbers lead to. */
export type Passage = { readonly row: HTMLElement } & { readonly [side in Side]: Span };

/** What the numbers lead to, row by row; empty where the article has no such sentence. */
export function passagesOf({ from, to }: Numbers): Passage[] {
  const rows = listRows();
  const passages: Passage[] = [];
  for (let at = rowHolding(rows, from); at < rows.length; at++) {
    const row = rows[at];
    if (row === undefined || Number(row.dataset.number) > to) break;
    const links = readRow(row).links.filter((link) => link.number <= to && lastNumber(link) >= from);
    const first = spanOf(links, 'first', from, to);
    const second = spanOf(links, 'second', from, to);
    if (first.from < first.to || second.from < second.to) passages.push({ row, first, second });
  }
  return passages;
}

/** The last number that the article has. */
export function lastOfArticle(): number {
  const last = listRows().at(-1);
  const link = last && readRow(last).links.at(-1);
  return link === undefined ? Number(last?.dataset.number) - 1 : lastNumber(link);
}

/** The first sentence that a number leads to, on the side asked for where it has one. */
export function sentenceOf(number: number, wanted: Side): Sentence | null {
  const [passage] = passagesOf({ from: number, to: number });
  const side = [wanted, ...sides].find((side) => passage !== undefined && passage[side].from < passage[side].to);
  return passage === undefined || side === undefined ? null : { row: passage.row, side, index: passage[side].from };
}

/** Index of the last row that begins at or before a number. */
function rowHolding(rows: readonly HTMLElement[], number: number): number {
  let low = 0;
  let high = rows.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (Number(rows[middle]?.dataset.number) <= number) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

function lastNumber({ number, first, second }: LinkOnPage): number {
  return number + numbersOf({ first: first.to - first.from, second: second.to - second.from }) - 1;
}

/** The sentences of a side that are counterparts of the numbers: the last one of a link stands for all numbers after it. */
function spanOf(links: readonly LinkOnPage[], side: Side, from: number, to: number): Span {
  const spans = links.flatMap((link) => {
    const { [side]: span, number } = link;
    const last = span.to - 1;
    if (last < span.from) return [];
    const within = (wanted: number) => Math.min(last, span.from + Math.max(0, wanted - number));
    return [{ from: within(from), to: within(to) + 1 }];
  });
  return { from: spans[0]?.from ?? 0, to: spans.at(-1)?.to ?? 0 };
}
