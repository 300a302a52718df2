/** A title with its place among others: the lower rank comes first, equal titles have the same. Null: none yet. */
export type Ranked = { readonly id: number; readonly rank: number | null; readonly title: string };

type Placed = Ranked & { readonly rank: number };
type Compare = (one: string, other: string) => number;

/** Room between two ranks, for titles that come later. */
const gap = 2 ** 30;
/** With more new titles than one to so many that have a place, all get a new one. */
const fewerBy = 8;

/**
 * The ranks to be written so that every title has its place, by id: those of the titles without one, or of all of them
 * where there is no room. Those with a rank come in its order.
 */
export function placeAmong(titles: readonly Ranked[], compare: Compare): ReadonlyMap<number, number> {
  const placed = titles.filter((title): title is Placed => title.rank !== null);
  const unplaced = titles.filter(({ rank }) => rank === null);
  if (unplaced.length * fewerBy > placed.length) return placeAll(titles, compare);
  const ranks = new Map<number, number>();
  for (const { id, title } of unplaced) {
    const at = findPlace(placed, title, compare);
    const rank = rankAt(placed, at, title, compare);
    if (rank === null) return placeAll(titles, compare);
    placed.splice(at, 0, { id, title, rank });
    ranks.set(id, rank);
  }
  return ranks;
}

function placeAll(titles: readonly Ranked[], compare: Compare): ReadonlyMap<number, number> {
  const ranks = new Map<number, number>();
  let last: Placed | null = null;
  for (const { id, title } of titles.toSorted((one, other) => compare(one.title, other.title))) {
    const rank: number = last === null ? 0 : last.rank + (compare(last.title, title) === 0 ? 0 : gap);
    last = { id, title, rank };
    ranks.set(id, rank);
  }
  return ranks;
}

/** The first place whose title does not come before this one. */
function findPlace(placed: readonly Placed[], title: string, compare: Compare): number {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compare(placed[middle]?.title ?? '', title) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A rank for that place; null where there is no room. */
function rankAt(placed: readonly Placed[], at: number, title: string, compare: Compare): number | null {
  const next = placed[at];
  const previous = placed[at - 1];
  if (next !== undefined && compare(next.title, title) === 0) return next.rank;
  if (previous === undefined) return (next?.rank ?? gap) - gap;
  if (next === undefined) return previous.rank + gap;
  const rank = Math.floor((previous.rank + next.rank) / 2);
  return rank > previous.rank ? rank : null;
}
