import { expect, test } from 'vitest';
import type { Row } from './rows';
import { rowsOfSecond } from './rows-of-second';

const placed = (place: number) => ({ block: { type: 'thematicBreak' } as const, place });
const row = (number: number, first: number[], second: number[]): Row => ({
  number,
  first: first.map(placed),
  second: second.map(placed),
  unsure: false,
  sentences: {
    number: number * 10,
    first: [3],
    second: [4],
    links: [{ first: 1, second: second.length, unsure: false }],
  },
});

test('the second edition alone keeps its own order and the numbers of the pair', () => {
  const rows = rowsOfSecond([row(1, [0], [1]), row(2, [1], []), row(3, [2], [0])]);
  expect(rows.map(({ number, first, second }) => [number, first[0]?.place, second.length])).toEqual([
    [3, 0, 0],
    [1, 1, 0],
  ]);
  expect(rows[0]?.sentences).toEqual({
    number: 30,
    first: [4],
    second: [],
    links: [{ first: 1, second: 0, unsure: false }],
  });
});
