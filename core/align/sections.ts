import { Band } from './band';
import type { Side } from './side';

/** A part of both texts known to say the same: how many sentences it has on either side. */
export type Section = { readonly first: number; readonly second: number };

/** Up to this many cells a section is looked at whole, whatever the corridor says. */
const wholeSection = 10_000;

/** The cells of a band that lie inside sections. A short section has all of its cells. */
export function withinSections(band: Band, sections: readonly Section[] | undefined): Band {
  if (sections === undefined) return band;
  const lows = band.rows.lows.slice();
  const highs = band.rows.highs.slice();
  let row = 0;
  let column = 0;
  for (const { first, second } of sections) {
    const whole = first * second <= wholeSection;
    const end = column + second;
    for (const last = row + first; row < last; row++) {
      const low = whole ? column : Math.min(end, Math.max(column, lows[row] ?? 0));
      lows[row] = low;
      highs[row] = whole ? end : Math.max(low, Math.min(end, highs[row] ?? 0));
    }
    column = end;
  }
  return new Band({ lows, highs }, band.columns.lows.length);
}

/** The side with a turn at the beginning of each section, so that no link reaches over it. */
export function turnAtSections(side: Side, sizes: readonly number[]): Side {
  const turns = side.turns.slice();
  let place = 0;
  sizes.forEach((size, section) => {
    for (let at = 0; at < size; at++, place++) turns[place + 1] = (turns[place + 1] ?? 0) + section;
  });
  return { ...side, turns };
}
