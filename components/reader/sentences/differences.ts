import { findLandmark } from '../../ui/landmark';
import type { Guide } from './guide';
import { type Numbers, parseHash } from './hash';
import { lightAlone } from './light';
import { passagesOf, sentenceOf } from './numbers';
import { isOneSided, isShown, listRows, numberOf, rangeOf, readRow, sides } from './page-sentences';
import { showsDifferences } from './shows-differences';
import { bringIntoSight } from './sight';
import { shownSide } from './walks';

/** A passage in one language only, as the page's list names it. `numbers` is null for what has no sentences. */
type Listed = { readonly row: Element; readonly numbers: Numbers | null };

/** Goes to the next (1) or the last (-1) passage in one language only; null where there is none that way. */
export type DifferenceWalk = (by: 1 | -1) => (() => void) | null;

/** A walk through the passages in one language only, from wherever the reader is. */
export function createDifferenceWalk(guide: Guide): DifferenceWalk {
  let visited: Listed | null = null;
  return (by) => {
    const listed = listShown();
    const at = listed.findIndex((one) => visited !== null && isWhere(one, visited, guide));
    const goal = at === -1 ? nearest(listed, guide, by) : listed[at + by];
    if (goal === undefined) return null;
    return () => {
      visited = goal;
      show(goal, guide);
    };
  };
}

/** Marks every sentence that stands alone while the view shows differences, and nothing in the others. */
export function markDifferences(): void {
  lightAlone(showsDifferences() ? rangesAlone() : []);
}

function listShown(): Listed[] {
  return [...document.querySelectorAll<HTMLAnchorElement>('.differences a')].flatMap(({ hash, dataset }) => {
    const row = document.getElementById(`r${dataset.row}`);
    const numbers = parseHash(hash);
    const isSeen = row !== null && row.getClientRects().length > 0;
    return isSeen && (numbers === null || sidesOf(numbers).some((side) => isShown(row, side)))
      ? [{ row, numbers }]
      : [];
  });
}

/** The sides on which numbers have sentences: one, for a passage that stands alone. */
function sidesOf(numbers: Numbers) {
  const [passage] = passagesOf(numbers);
  return passage === undefined ? [] : sides.filter((side) => passage[side].from < passage[side].to);
}

/** True for the passage visited last, as long as nothing else was pinned since. */
function isWhere(one: Listed, visited: Listed, guide: Guide): boolean {
  const { pinned } = guide.state();
  return (
    one.row === visited.row && one.numbers?.from === visited.numbers?.from && pinned?.from === visited.numbers?.from
  );
}

/** The first passage after, or the last before, what is pinned or pointed at, or what stands at the top of the window. */
function nearest(listed: readonly Listed[], guide: Guide, by: 1 | -1): Listed | undefined {
  const { pinned, pointed } = guide.state();
  const number = pinned?.from ?? (pointed && numberOf(pointed));
  const place = number === null ? findLandmark()?.element : passagesOf({ from: number, to: number })[0]?.row;
  if (place === undefined) return by === 1 ? listed[0] : undefined;
  const order = ({ row, numbers }: Listed) => {
    if (row !== place) return row.compareDocumentPosition(place) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
    return number === null || numbers === null ? by : numbers.from - number;
  };
  return by === 1 ? listed.find((one) => order(one) > 0) : listed.findLast((one) => order(one) < 0);
}

function show({ row, numbers }: Listed, guide: Guide): void {
  if (numbers !== null) {
    guide.pin(numbers, { inSight: true });
    // Pointed at as well, it is read out, and the other keys go on from here.
    const sentence = sentenceOf(numbers.from, shownSide());
    if (sentence !== null) guide.point(sentence, 'keyboard');
    return;
  }
  guide.leave();
  const range = new Range();
  range.selectNode(row);
  bringIntoSight(range, true);
}

function rangesAlone(): Range[] {
  return listRows().flatMap((row) =>
    readRow(row).links.flatMap((link) =>
      isOneSided(link) ? sides.flatMap((side) => rangeOf(row, side, link[side]) ?? []) : [],
    ),
  );
}
