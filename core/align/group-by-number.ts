/** `order[starts[n]…starts[n + 1]]` are the places of number n in a list, in order. */
export type Groups = { readonly starts: Int32Array; readonly order: Int32Array };

/** Sorts the places of a list of numbers below `count` by what stands there, by counting. */
export function groupByNumber(numbers: Int32Array | readonly number[], count: number): Groups {
  const starts = new Int32Array(count + 1);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    starts[number + 1] = (starts[number + 1] ?? 0) + 1;
  }
  for (let number = 0; number < count; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0);
  const next = starts.slice();
  const order = new Int32Array(numbers.length);
  for (let at = 0; at < numbers.length; at++) {
    const number = numbers[at] ?? 0;
    const slot = next[number] ?? 0;
    order[slot] = at;
    next[number] = slot + 1;
  }
  return { starts, order };
}
