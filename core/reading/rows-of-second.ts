import type { Row } from './rows';

/**
 * The rows of the second edition as if it were read alone, in the order of its own text. Numbers of rows and sentences
 * stay those of the pair, so that they point to the same text.
 */
export function rowsOfSecond(rows: readonly Row[]): Row[] {
  const placeOf = ({ first }: Row) => first[0]?.place ?? 0;
  return rows
    .filter(({ second }) => second.length > 0)
    .map(({ number, second, unsure, sentences }) => ({
      number,
      first: second,
      second: [],
      unsure,
      sentences: {
        number: sentences.number,
        first: sentences.second,
        second: [],
        links: sentences.links.flatMap((link) =>
          link.second === 0 ? [] : { first: link.second, second: 0, unsure: link.unsure },
        ),
      },
    }))
    .toSorted((a, b) => placeOf(a) - placeOf(b));
}
