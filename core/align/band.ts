/** For each place, which places of the other side may be its counterparts: from `lows` up to, not with, `highs`. */
export type Reach = { readonly lows: Int32Array; readonly highs: Int32Array };

/** The cells (a place of either side) that are looked at. The lows and the highs never fall. */
export class Band {
  readonly rows: Reach;
  readonly columns: Reach;
  readonly size: number;
  /** Number of the cell of each row in column 0, were it inside. */
  readonly starts: Int32Array;

  constructor(rows: Reach, columnCount: number) {
    this.rows = rows;
    this.columns = turn(rows, columnCount);
    this.starts = new Int32Array(rows.lows.length + 1);
    let size = 0;
    for (let row = 0; row < rows.lows.length; row++) {
      this.starts[row] = size - (rows.lows[row] ?? 0);
      size += (rows.highs[row] ?? 0) - (rows.lows[row] ?? 0);
    }
    this.size = size;
  }

  /** Number of a cell, −1 outside the band. */
  cellOf(row: number, column: number): number {
    if (row < 0 || column < (this.rows.lows[row] ?? 0) || column >= (this.rows.highs[row] ?? 0)) return -1;
    return (this.starts[row] ?? 0) + column;
  }
}

function turn(rows: Reach, columnCount: number): Reach {
  const lows = new Int32Array(columnCount);
  const highs = new Int32Array(columnCount);
  let low = 0;
  let high = 0;
  for (let column = 0; column < columnCount; column++) {
    while (low < rows.lows.length && (rows.highs[low] ?? 0) <= column) low++;
    while (high < rows.lows.length && (rows.lows[high] ?? 0) <= column) high++;
    lows[column] = low;
    highs[column] = Math.max(low, high);
  }
  return { lows, highs };
}
