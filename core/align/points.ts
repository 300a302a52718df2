import type { Band } from './band';

/** The points of a band, with the best way to each: those between the sentences, so one more than cells either way. */
export class Points {
  readonly rows: number;
  readonly columns: number;
  /** First and last point of each row. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** Slot of row i, column 0, were it inside. */
  readonly starts: Int32Array;
  readonly best: Float64Array;
  /** Number of the move that ends here, 0 for none. */
  readonly chosen: Uint8Array;
  /** What speaks for that move. */
  readonly scores: Float32Array;

  constructor({ rows, columns }: Band) {
    this.rows = rows.lows.length;
    this.columns = columns.lows.length;
    this.lows = new Int32Array(this.rows + 1);
    this.highs = new Int32Array(this.rows + 1);
    this.starts = new Int32Array(this.rows + 1);
    let size = 0;
    for (let i = 0; i <= this.rows; i++) {
      const low = i === 0 ? 0 : (rows.lows[i - 1] ?? 0);
      const high = i === this.rows ? this.columns : (rows.highs[i] ?? 0);
      this.lows[i] = low;
      this.highs[i] = high;
      this.starts[i] = size - low;
      size += high - low + 1;
    }
    this.best = new Float64Array(size).fill(Number.NEGATIVE_INFINITY);
    this.best[0] = 0;
    this.chosen = new Uint8Array(size);
    this.scores = new Float32Array(size);
  }

  /** Takes a move to a point where it makes the best way there; of equal ones the move of the lower number. */
  offer(point: number, total: number, score: number, move: number): void {
    const best = this.best[point] ?? 0;
    if (total < best || (total === best && (this.chosen[point] ?? 0) <= move)) return;
    this.best[point] = total;
    this.chosen[point] = move;
    this.scores[point] = score;
  }
}
