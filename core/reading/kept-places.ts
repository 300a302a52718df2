/** Where a reader left an article: the row's number, and when, in milliseconds. */
export type KeptPlace = { readonly slug: string; readonly row: number; readonly left: number };

/** So many articles' places are kept; the oldest go first. */
export const mostPlaces = 100;

/** The places that a stored text holds; what makes no sense in it is left out. */
export function parsePlaces(text: string | null): KeptPlace[] {
  let stored: unknown;
  try {
    stored = JSON.parse(text ?? '[]');
  } catch {
    return []; // a broken value
  }
  return Array.isArray(stored) ? stored.flatMap(toPlace).slice(0, mostPlaces) : [];
}

/** The text to store, newest first, with an article's place put in, or taken out where it is null. */
export function writePlaces(places: readonly KeptPlace[], slug: string, place: KeptPlace | null): string {
  const others = places.filter((other) => other.slug !== slug);
  const all = place === null ? others : [place, ...others];
  const newest = all.toSorted((a, b) => b.left - a.left).slice(0, mostPlaces);
  return JSON.stringify(newest.map(({ slug, row, left }) => [slug, row, left]));
}

function toPlace(entry: unknown): KeptPlace[] {
  if (!Array.isArray(entry)) return [];
  const [slug, row, left]: unknown[] = entry;
  const isPlace = typeof slug === 'string' && isCount(row) && isCount(left);
  return isPlace ? [{ slug, row, left }] : [];
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && Number(value) > 0;
}
