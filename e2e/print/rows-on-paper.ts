import { type Part, textOf } from './article-on-page';
import { lineReach, type Run } from './pdf-runs';
import { lettersOf } from './words';

/** A line of a column: its base line and where it starts and ends, in points. */
export type Line = { readonly page: number; readonly baseline: number; readonly runs: readonly Run[] };

/** A cell on paper. */
export type PrintedCell = { readonly part: Part; readonly lines: readonly Line[] };

/**
 * Finds the cells of each column on paper. The letters of a column are counted line by line from the top: a cell ends on
 * the line that holds its last letter. Counting depends neither on how a reader of PDF orders the letters of a
 * right-to-left line nor on the tags. A cell that did not end with its line would be a cell torn or run together, and
 * throws. `runs` are those of the article, without the margins.
 */
export function findCells(parts: readonly Part[], runs: readonly Run[], middle: number, swapped = false) {
  return (['1', '2'] as const).flatMap((column) => {
    const onLeft = (column === '1') !== swapped;
    const cells = parts.filter((part) => part.row !== null && part.column === column);
    return placeCells(cells, toLines(runs.filter(({ x }) => x < middle === onLeft)));
  });
}

/** Places cells that stand one below the other. */
export function placeCells(cells: readonly Part[], lines: readonly Line[]): PrintedCell[] {
  let next = 0;
  return cells.map((part) => {
    const wanted = lettersOf(textOf(part)).length;
    const start = next;
    for (let found = 0; found < wanted; next += 1) {
      const line = lines[next];
      if (line === undefined) throw new Error(`The paper ends before “${textOf(part).trim().slice(0, 60)}” does.`);
      found += lettersIn(line);
      if (found > wanted) throw new Error(`A line runs on after the end of “${textOf(part).trim().slice(-60)}”.`);
    }
    return { part, lines: lines.slice(start, next) };
  });
}

/** Lines from the top of the first page to the foot of the last. */
export function toLines(runs: readonly Run[]): Line[] {
  const lines: { page: number; top: number; runs: Run[] }[] = [];
  const inked = runs.filter(({ text }) => lettersOf(text).length > 0);
  for (const run of inked.toSorted((a, b) => a.page - b.page || a.baseline - b.baseline)) {
    const line = lines.at(-1);
    if (line && line.page === run.page && run.baseline - line.top <= lineReach) line.runs.push(run);
    else lines.push({ page: run.page, top: run.baseline, runs: [run] });
  }
  return lines.map(({ page, runs: all }) => ({ page, baseline: mainBaseline(all), runs: all }));
}

/** The base line on which most of a line stands: not that of a note's number or of a raised letter. */
function mainBaseline(runs: readonly Run[]): number {
  const counts = new Map<number, number>();
  for (const { baseline, text } of runs) {
    const place = Math.round(baseline * 10) / 10;
    counts.set(place, (counts.get(place) ?? 0) + lettersOf(text).length);
  }
  return [...counts].toSorted(([, a], [, b]) => b - a)[0]?.[0] ?? Number.NaN;
}

function lettersIn({ runs }: Line): number {
  return runs.reduce((sum, { text }) => sum + lettersOf(text).length, 0);
}

/** The cells of each row, the left column's first. */
export function toPrintedRows(cells: readonly PrintedCell[]): PrintedCell[][] {
  const rows = new Map<number, PrintedCell[]>();
  for (const cell of cells) {
    const row = cell.part.row ?? -1;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  return [...rows].toSorted(([a], [b]) => a - b).map(([, row]) => row);
}
