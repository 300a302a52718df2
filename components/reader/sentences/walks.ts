import { bottomOfBars } from '../../ui/landmark';
import { readSide } from '../phone/read-side';
import {
  cellOf,
  isShown,
  linkOf,
  listRows,
  otherSide,
  rangeOfSentence,
  readRow,
  type Sentence,
  type Side,
  sides,
} from './page-sentences';

/** The side that a reader who has not chosen one reads: the first, or the second where the view shows only that. */
export function shownSide(): Side {
  return readSide() ?? 'first';
}

/** The next sentence of the same side, in the same row or the nearest one that is shown and has any. */
export function neighbourOf({ row, side, index }: Sentence, by: 1 | -1): Sentence | null {
  const count = (of: HTMLElement) => readRow(of).ends[side].length;
  if (index + by >= 0 && index + by < count(row)) return { row, side, index: index + by };
  const rows = listRows();
  for (let at = rows.indexOf(row) + by; ; at += by) {
    const next = rows[at];
    if (next === undefined) return null;
    if (count(next) > 0 && isShown(next, side)) return { row: next, side, index: by === 1 ? 0 : count(next) - 1 };
  }
}

/** The first counterpart of a sentence that is shown; null where there is none. */
export function partnerOf(sentence: Sentence): Sentence | null {
  const side = otherSide(sentence.side);
  const span = linkOf(sentence)?.[side];
  if (span === undefined || span.from === span.to || !isShown(sentence.row, side)) return null;
  return { row: sentence.row, side, index: span.from };
}

/** The first sentence that begins below the bars of the page; null where the whole text is above them. */
export function firstInView(): Sentence | null {
  const seenFrom = bottomOfBars();
  const side = shownSide();
  for (const row of rowsFrom(seenFrom)) {
    for (const on of side === 'first' ? sides : sides.toReversed()) {
      if (cellOf(row, on) === null || !isShown(row, on)) continue;
      const index = readRow(row).ends[on].findIndex((_, at) => {
        const top = rangeOfSentence({ row, side: on, index: at })?.getBoundingClientRect().top;
        return top !== undefined && top >= seenFrom;
      });
      if (index !== -1) return { row, side: on, index };
    }
  }
  return null;
}

/** How far apart the points are at which a row is looked for: less than a line of text. */
const step = 16;

/** The rows from the first one that is seen below a line of the window. Asks for what is there, not each row where it is. */
function rowsFrom(line: number): readonly HTMLElement[] {
  const rows = listRows();
  const across = document.documentElement.clientWidth / 2;
  for (let down = line + 1; down < window.innerHeight; down += step) {
    const row = document.elementFromPoint(across, down)?.closest<HTMLElement>('.rows [data-number]');
    if (row) return rows.slice(rows.indexOf(row));
  }
  // None is seen: the text begins further down, or has ended.
  return (rows[0]?.getBoundingClientRect().top ?? 0) > line ? rows : [];
}
