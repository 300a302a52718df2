import { bottomOfBars } from '../../ui/landmark';

/** How far apart the points are at which a row is looked for, in CSS pixels: less than a line of text. */
const step = 16;
/** How far below the bars a row is read: a line that is about to leave is not, in CSS pixels. */
const margin = 24;

/** Number of the row being read, the first one below the bars; null above and below the rows. Asks for what is seen only. */
export function findRowInView(): number | null {
  const across = document.documentElement.clientWidth / 2;
  for (let down = bottomOfBars() + margin; down < window.innerHeight; down += step) {
    const row = document.elementsFromPoint(across, down).find((element) => element.matches('.rows .row'));
    if (row !== undefined) return Number(row.id.slice(1));
  }
  return null;
}
