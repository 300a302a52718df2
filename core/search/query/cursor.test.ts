import { expect, it } from 'vitest';
import type { SearchQuery } from '../search-query';
import { parseCursor, toCursor } from './cursor';
import { parseQuery } from './parse-query';

function read(text: string): SearchQuery {
  const { query } = parseQuery(text);
  if (query === null) throw new Error(text);
  return query;
}

const cursorOf = (query: SearchQuery, offset: number) => toCursor(query, offset) ?? 'none';

it('a cursor holds for its query, however that was written', () => {
  expect(parseCursor(cursorOf(read('night market'), 40), read('  Night market '))).toBe(40);
});

it.each(['night', 'market night', '"night market"', 'night market lang:en', 'night market -x'])(
  'a cursor does not hold for %s',
  (other) => {
    expect(parseCursor(cursorOf(read('night market'), 40), read(other))).toEqual({ reason: 'badCursor', values: {} });
  },
);

it.each(['', '40', '40-', '-1-0123456789abcdef', '40-0123456789abcdef', '9999999-x', "40' OR 1", '\ud800'])(
  'a made-up cursor %j is a fault',
  (cursor) => {
    expect(parseCursor(cursor, read('night market'))).toEqual({ reason: 'badCursor', values: {} });
  },
);

it('nobody is led so far on that a store would rank its whole library, nor asks for it', () => {
  expect(toCursor(read('night market'), 10_000)).toBeNull();
  const made = cursorOf(read('night market'), 40).replace(/^40/, '999999');
  expect(parseCursor(made, read('night market'))).toEqual({ reason: 'badCursor', values: {} });
});
