import type { Edition } from '../article/article';
import { textOf, textOfInlines } from '../article/text-of';
import type { LanguageTag } from '../languages/table';
import { listSentences } from '../text/sentences/list-sentences';
import { shorten } from '../text/shorten';
import { countNumbers } from './row-sentences';
import type { PlacedBlock, Row } from './rows';
import { numbersOf } from './sentence-link';

/** A passage that stands in one language only. */
export type Difference = {
  readonly side: 'first' | 'second';
  /** Number of the row that it stands in. */
  readonly row: number;
  /** Numbers of its sentences, the last included; null for what has none, such as a picture. */
  readonly numbers: { readonly from: number; readonly to: number } | null;
  /** Its first words. */
  readonly excerpt: string;
};

/** Length of an excerpt, in characters. */
const longest = 90;

/** The passages of two editions that have no counterpart, in the order of the rows; neighbours in a row are one passage. */
export function listDifferences(rows: readonly Row[], first: Edition, second: Edition): Difference[] {
  return rows.flatMap((row) =>
    countNumbers(row.sentences) === 0
      ? withoutSentences(row)
      : [
          ...runsOf(row, 'first', row.first, first.language),
          ...runsOf(row, 'second', row.second, second.language),
        ].toSorted((one, other) => (one.numbers?.from ?? 0) - (other.numbers?.from ?? 0)),
  );
}

/** The runs of sentences of one side that stand alone. */
function runsOf(
  row: Row,
  side: 'first' | 'second',
  blocks: readonly PlacedBlock[],
  language: LanguageTag,
): Difference[] {
  const runs: { from: number; to: number; sentence: number; sentences: number }[] = [];
  const other = side === 'first' ? 'second' : 'first';
  let number = row.sentences.number;
  let sentence = 0;
  for (const link of row.sentences.links) {
    const count = link[side];
    if (count > 0 && link[other] === 0) {
      const last = runs.at(-1);
      if (last?.to === number - 1) {
        last.to += count;
        last.sentences += count;
      } else runs.push({ from: number, to: number + count - 1, sentence, sentences: count });
    }
    sentence += count;
    number += numbersOf(link);
  }
  if (runs.length === 0) return [];
  const texts = blocks
    .flatMap(({ block }) => listSentences(block, language))
    .map(({ inlines }) => textOfInlines(inlines));
  return runs.map(({ from, to, sentence: begin, sentences }) => ({
    side,
    row: row.number,
    numbers: { from, to },
    excerpt: shorten(texts.slice(begin, begin + sentences).join(' '), longest),
  }));
}

/** A picture or a piece of code that one language has alone. A break between themes says nothing that could be missing. */
function withoutSentences({ number, first, second }: Row): Difference[] {
  if (first.length > 0 && second.length > 0) return [];
  const side = first.length > 0 ? 'first' : 'second';
  const [text] = [...first, ...second].flatMap(({ block }) => {
    if (block.type === 'thematicBreak') return [];
    return [block.type === 'figure' ? block.alt || block.image : textOf(block)];
  });
  return text === undefined ? [] : [{ side, row: number, numbers: null, excerpt: shorten(text, longest) }];
}
