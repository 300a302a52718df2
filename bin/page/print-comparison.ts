import type { Visits } from './measure-visits';
import { median } from './median';
import { readWeights } from './read-weights';
import type { Visit } from './visit';

type Line = {
  readonly label: string;
  readonly of: (visit: Visit) => number;
  readonly digits?: number;
  /** The most that the reader may take, and what it is beside: a page, or nothing for a plain number. */
  readonly most?: readonly [number, 'floor' | 'empty' | null];
};

const lines: readonly Line[] = [
  { label: 'first paint, ms', of: ({ firstPaint }) => firstPaint },
  { label: 'largest paint (LCP), ms', of: ({ largestPaint }) => largestPaint, most: [1.15, 'floor'] },
  { label: 'layout shift (CLS)', of: ({ shift }) => shift, digits: 3, most: [0.01, null] },
  { label: 'blocked (TBT), ms', of: ({ blocked }) => blocked, most: [1.2, 'empty'] },
  { label: 'HTML, kB', of: ({ transfer }) => transfer.Document, digits: 1 },
  { label: 'scripts, kB', of: ({ transfer }) => transfer.Script, digits: 1, most: [1.2, 'empty'] },
  { label: 'scripts before first paint, kB', of: ({ earlyScripts }) => earlyScripts, digits: 1, most: [0, null] },
  { label: 'style sheets apart, kB', of: ({ transfer }) => transfer.Stylesheet, digits: 1 },
  { label: 'fonts, kB', of: ({ transfer }) => transfer.Font, digits: 1 },
];

/** Prints the medians of all visits beside each other and what they are measured against, then the weights of the HTML. */
export async function printComparison(visits: Visits, address: string): Promise<void> {
  console.log(`Medians of ${visits.reader.length} visits, phone, processor 4 times slower, 1.6 Mbit/s, 150 ms`);
  printRow(['', 'reader', 'floor', 'empty', 'ratio', 'at most', '']);
  for (const { label, of, digits = 0, most } of lines) {
    const middle = (name: keyof Visits) => median(visits[name].map(of));
    const shown = (['reader', 'floor', 'empty'] as const).map((name) => middle(name).toFixed(digits));
    if (most === undefined) printRow([label, ...shown]);
    else {
      const [limit, beside] = most;
      const reached = beside === null ? middle('reader') : middle('reader') / middle(beside);
      const ratio = beside === null ? '' : `${reached.toFixed(2)} × ${beside}`;
      printRow([label, ...shown, ratio, String(limit), reached <= limit ? 'kept' : 'MISSED']);
    }
  }
  const weights = readWeights(await (await fetch(address)).text());
  const share = (size: 'raw' | 'gzip', less = 0) => ((weights.html[size] - less) / weights.text[size]).toFixed(2);
  const kilobytes = (part: keyof typeof weights) =>
    `${(weights[part].raw / 1000).toFixed(1)} (${(weights[part].gzip / 1000).toFixed(1)})`;
  console.log(`HTML ${kilobytes('html')} kB (compressed), of it style sheet ${kilobytes('styles')}`);
  console.log(`data and inline scripts ${kilobytes('data')}, text ${kilobytes('text')}`);
  console.log(`HTML by text: ${share('raw')} (${share('gzip')}); at most 2.2`);
  const { raw, gzip } = weights.styles;
  console.log(`HTML without its style sheet by text: ${share('raw', raw)} (${share('gzip', gzip)})`);
}

function printRow(cells: readonly string[]): void {
  console.log(cells.map((cell, at) => (at === 0 ? cell.padEnd(32) : cell.padStart(at === 4 ? 16 : 9))).join(''));
}
