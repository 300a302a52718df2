import type { Note } from '../block';
import type { Fault } from '../fault';
import type { FaultKey } from '../fault-sentences';
import { limits } from '../limits';

/** Where a figure stands in its file, so that a missing image can be reported with its line. */
export type FigurePlace = { readonly image: string; readonly line: number };

/** What is known while one edition is read. The lists grow as the text is walked. */
export type Reading = {
  readonly file: string;
  /** Lines of the file before its Markdown begins. */
  readonly linesBefore: number;
  readonly faults: Fault[];
  readonly figures: FigurePlace[];
  readonly notes: Note[];
  blocks: number;
  depth: number;
};

/** Notes a fault at a line of the Markdown, counted from 0. */
export function report(
  reading: Reading,
  line: number,
  key: FaultKey,
  values: Readonly<Record<string, string | number>> = {},
): void {
  if (reading.faults.length >= limits.faults) return;
  reading.faults.push({ file: reading.file, line: reading.linesBefore + line + 1, reason: { key, values } });
}
