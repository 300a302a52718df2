import { describe, expect, it } from 'vitest';
import type { Correction } from '../article/correction';
import { editionOf, paragraph } from '../article/fixtures/edition-of';
import type { LanguageTag } from '../languages/table';
import { type Row, toRows, toSingleRows } from './rows';

/** An edition whose paragraphs have these lengths. */
const edition = (language: LanguageTag, ...lengths: number[]) =>
  editionOf(
    language,
    lengths.map((length) => paragraph('x'.repeat(length))),
  );

const places = (rows: readonly Row[]) =>
  rows.map(({ number, first, second }) => [number, first.map(({ place }) => place), second.map(({ place }) => place)]);

describe('toRows', () => {
  const english = edition('en', 300, 600, 150, 400);
  const arabic = edition('ar', 300, 320, 280, 150, 400);

  it('numbers the pairs from 1 and places every block', () => {
    expect(places(toRows(english, arabic))).toEqual([
      [1, [0], [0]],
      [2, [1], [1, 2]],
      [3, [2], [3]],
      [4, [3], [4]],
    ]);
  });

  it('gives the same rows with the sides exchanged, whichever edition is first', () => {
    for (const [one, other] of [
      [english, arabic],
      [edition('de', 90, 500, 40), edition('fr', 95, 250, 260, 44, 700)],
      [edition('ar', 10, 200, 30), edition('fr', 220)],
      // The short one and the long ones have no counterparts: which stands above depends on the order of pairing.
      [edition('en', 300, 100, 500, 30, 400, 100), edition('ar', 300, 100, 500, 900, 900, 400, 100)],
    ] as const) {
      const turned = toRows(other, one).map((row) => ({
        ...row,
        first: row.second,
        second: row.first,
        sentences: {
          number: row.sentences.number,
          first: row.sentences.second,
          second: row.sentences.first,
          links: row.sentences.links.map((link) => ({ ...link, first: link.second, second: link.first })),
        },
      }));
      expect(turned).toEqual(toRows(one, other));
    }
  });

  it('shows what a correction says, whichever edition is first', () => {
    const correction: Correction = {
      languages: ['en', 'ar'],
      first: [
        { block: 2, digest: null },
        { block: 3, digest: null },
      ],
      second: [{ block: 2, digest: null }],
      sentences: [[[1], []]],
      note: null,
    };
    const rows = toRows(english, arabic, [correction]);
    const turned = toRows(arabic, english, [correction]);
    expect(places(rows)[1]).toEqual([2, [1, 2], [1]]);
    expect(places(turned)[1]).toEqual([2, [1], [1, 2]]);
    expect(rows[1]?.unsure).toBe(false);
    expect(rows[1]?.sentences.links[0]).toEqual({ first: 1, second: 0, unsure: false });
    expect(turned[1]?.sentences.links[0]).toEqual({ first: 0, second: 1, unsure: false });
  });

  it('holds the blocks themselves', () => {
    const [row] = toRows(english, arabic);
    expect(row?.first[0]?.block).toBe(english.blocks[0]);
    expect(row?.second[0]?.block).toBe(arabic.blocks[0]);
  });
});

describe('toSingleRows', () => {
  it('makes a row of every block', () => {
    expect(places(toSingleRows(edition('en', 5, 6)))).toEqual([
      [1, [0], []],
      [2, [1], []],
    ]);
  });

  it('makes no row of an edition without blocks', () => {
    expect(toSingleRows(edition('en'))).toEqual([]);
  });
});
