import { expect, it } from 'vitest';
import { parseHash, toHash } from './hash';

it('names one sentence or a stretch, and reads both again', () => {
  for (const numbers of [
    { from: 12, to: 12 },
    { from: 12, to: 15 },
  ])
    expect(parseHash(toHash(numbers))).toEqual(numbers);
  expect([toHash({ from: 12, to: 12 }), toHash({ from: 12, to: 15 })]).toEqual(['#s12', '#s12-s15']);
});

it('reads a stretch from its end to its beginning', () => {
  expect(parseHash('#s15-s12')).toEqual({ from: 12, to: 15 });
});

it('reads nothing else as sentences', () => {
  for (const hash of [
    '',
    '#',
    '#s',
    '#s0',
    '#s01',
    '#s-1',
    '#s1.5',
    '#s1-',
    '#s1-2',
    '#s1-s',
    '#r5',
    '#s1234567890',
    '#S1',
    '#s1 ',
  ])
    expect(parseHash(hash)).toBeNull();
});
