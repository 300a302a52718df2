import type { Counted } from './list-choice';

/** Values of a kind that a list offers at most. */
export const offeredValues = 50;

/** How often each value stands in `values`. */
export function countValues<Value>(values: readonly Value[]): Counted<Value>[] {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, count]) => ({ value, count }));
}

/** The commonest texts first, those as common by their characters. */
export function commonestTexts(counted: readonly Counted<string>[]): Counted<string>[] {
  return counted
    .toSorted((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
    .slice(0, offeredValues);
}

/** The commonest values first, those as common in the order of `all`; values that nothing has are left out. */
export function commonestOf<Value>(all: readonly Value[], countOf: (value: Value) => number): Counted<Value>[] {
  return all
    .map((value) => ({ value, count: countOf(value) }))
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count);
}
