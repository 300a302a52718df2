import type { Block } from '../article/block';
import { textOf } from '../article/text-of';
import type { Script } from '../languages/language';
import { type LanguageTag, languages } from '../languages/table';
import { columnOf } from './column-of';
import type { PlacedBlock, Row } from './rows';

/**
 * What a script takes up as the house sets it: the mean advance of a character, spaces included and marks aside, and the
 * height of a line, both in parts of a beat. Measured over running text in Literata 18/30 and Amiri 22.5/40.
 */
const type: { readonly [script in Script]: { readonly advance: number; readonly line: number } } = {
  Latn: { advance: 0.837, line: 3 },
  Arab: { advance: 0.745, line: 4 },
};

/** Both columns together where there is room for two, in the same unit: about 1,015 pixels. */
const bothColumns = 101.5;

/** Lines are never quite full: what does not fit goes to the next one. */
const fullness = 0.96;

/** The narrowest and the widest that the left column gets, in hundredths. */
export const leastShare = 30;
export const greatestShare = 70;

/**
 * The share of the left column, in hundredths of both columns, at which the texts of an article come out equally tall on
 * the standard sides, so that the least white is left beside the shorter one. Pictures, tables and code are left out:
 * they stand in both columns alike. 50 where one side has no text.
 */
export function balanceColumns(rows: readonly Row[], first: LanguageTag, second: LanguageTag): number {
  const firstLengths = rows.flatMap((row) => lengthsOf(row.first));
  const secondLengths = rows.flatMap((row) => lengthsOf(row.second));
  if (firstLengths.length === 0 || secondLengths.length === 0) return 50;
  const isFirstLeft = columnOf('first', first, second) === 1;
  const left = isFirstLeft ? firstLengths : secondLengths;
  const right = isFirstLeft ? secondLengths : firstLengths;
  const leftType = type[languages[isFirstLeft ? first : second].script];
  const rightType = type[languages[isFirstLeft ? second : first].script];
  let best = 50;
  let least = Number.POSITIVE_INFINITY;
  for (let share = leastShare; share <= greatestShare; share++) {
    const width = (bothColumns * share) / 100;
    const taller = Math.abs(heightOf(left, leftType, width) - heightOf(right, rightType, bothColumns - width));
    if (taller >= least) continue;
    least = taller;
    best = share;
  }
  return best;
}

/** Characters of each paragraph, heading and item; marks take no room. */
function lengthsOf(blocks: readonly PlacedBlock[]): number[] {
  return blocks
    .flatMap(({ block }) => (isText(block) ? textOf(block).split('\n') : []))
    .map((line) => line.replace(/\p{M}/gu, '').length)
    .filter((length) => length > 0);
}

function isText({ type }: Block): boolean {
  return type === 'heading' || type === 'paragraph' || type === 'list' || type === 'quote';
}

function heightOf(lengths: readonly number[], { advance, line }: (typeof type)[Script], width: number): number {
  const room = width * fullness;
  return lengths.reduce((height, length) => height + Math.ceil((length * advance) / room) * line, 0);
}
