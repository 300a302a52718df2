import type { Inline } from '../article/inline';
import type { PlacedBlock, Row } from './rows';

/** A heading of the contents list: the row it opens, its level, and its words on either side; null where one has none. */
export type ListedHeading = {
  readonly row: number;
  /** 2 for a section, 3 and more for what is inside one. */
  readonly level: number;
  readonly first: readonly Inline[] | null;
  readonly second: readonly Inline[] | null;
};

/** The headings of an article in order, those of both languages together where they stand in one row. */
export function listHeadings(rows: readonly Row[]): ListedHeading[] {
  return rows.flatMap((row) => {
    const [first, second] = [headingsOf(row.first), headingsOf(row.second)];
    const count = Math.max(first.length, second.length);
    return Array.from({ length: count }, (_, nth) => ({
      row: row.number,
      level: (first[nth] ?? second[nth])?.level ?? 2,
      first: first[nth]?.children ?? null,
      second: second[nth]?.children ?? null,
    }));
  });
}

function headingsOf(blocks: readonly PlacedBlock[]) {
  return blocks.flatMap(({ block }) => (block.type === 'heading' ? [block] : []));
}
