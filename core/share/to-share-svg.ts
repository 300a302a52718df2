import type { LanguageTag } from '../languages/table';
import { columnOf } from '../reading/column-of';
import { toShareLine } from './share-line';
import { type ShareHalf, type SharePicture, shareSize } from './share-picture';
import { wrapText } from './wrap-text';

/** How wide a text in a language stands at a size, in pixels. */
export type MeasureText = (text: string, language: LanguageTag, size: number) => number;

const colours = { paper: '#fbf8f1', ink: '#25221d', soft: '#676055', faint: '#c9beaa', accent: '#8a3b21' };
const margin = 80;
const gutter = 96;
const columnWidth = (shareSize.width - 2 * margin - gutter) / 2;

/** Longer titles are set smaller, in more lines; both of a pair in the same size, as they have the same rank. */
const settings = [
  { size: 72, leading: 116, most: 2 },
  { size: 58, leading: 94, most: 3 },
  { size: 46, leading: 76, most: 4 },
] as const;
type Setting = (typeof settings)[number];

type Column = { readonly half: ShareHalf; readonly x: number; readonly width: number };

/**
 * The picture of a page as SVG: titles side by side with a hairline between, the house above, names and days below.
 * `measure` says how wide texts stand, which only who has the faces knows. Any text comes out whole or shortened.
 */
export function toShareSvg(picture: SharePicture, measure: MeasureText): string {
  const columns = placeHalves(picture);
  const wrapped = chooseSetting(columns, measure);
  const parts = [
    ...picture.house.map(({ language, text }, index) => {
      const x = index === 0 ? margin : shareSize.width - margin;
      return toShareLine({ text, language, x, y: 112, size: 30, colour: colours.accent });
    }),
    ...columns.flatMap((column, index) => [
      ...drawTitle(column, wrapped.lines[index] ?? [], wrapped),
      ...drawUnder(column, measure),
    ]),
    columns.length > 1
      ? `<rect x="${shareSize.width / 2 - 1}" y="82" width="2" height="${shareSize.height - 164}" fill="${colours.faint}"/>`
      : '',
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${shareSize.width}" height="${shareSize.height}"><rect width="100%" height="100%" fill="${colours.paper}"/>${parts.join('')}</svg>`;
}

function placeHalves({ first, second }: SharePicture): Column[] {
  const right = shareSize.width - margin;
  if (second === null) {
    const startsRight = columnOf('first', first.language, 'en') === 2;
    return [{ half: first, x: startsRight ? right : margin, width: right - margin }];
  }
  return (['first', 'second'] as const).map((order) => {
    const column = columnOf(order, first.language, second.language);
    const half = order === 'first' ? first : second;
    const isRtl = columnOf('first', half.language, 'en') === 2;
    const start = column === 1 ? margin : right - columnWidth;
    return { half, x: isRtl ? start + columnWidth : start, width: columnWidth };
  });
}

/** The largest setting in which every title is whole; the smallest where none is. */
function chooseSetting(columns: readonly Column[], measure: MeasureText): Setting & { lines: string[][] } {
  const tried = settings.map((setting) => {
    const titles = columns.map(({ half, width }) => wrapHalf(half.title, half.language, setting, width, measure));
    return { ...setting, lines: titles.map(({ lines }) => lines), isWhole: titles.every(({ isWhole }) => isWhole) };
  });
  return tried.find(({ isWhole }) => isWhole) ?? tried.at(-1) ?? { ...settings[0], lines: [] };
}

function wrapHalf(
  text: string,
  language: LanguageTag,
  { size, most }: { size: number; most: number },
  width: number,
  measure: MeasureText,
) {
  const advance = (word: string) => measure(word, language, size);
  return wrapText(text, { advance, space: size * 0.27, width, most });
}

function drawTitle(
  { half, x }: Column,
  lines: readonly string[],
  { size, leading, lines: all }: Setting & { lines: string[][] },
) {
  const longest = Math.max(...all.map(({ length }) => length));
  const top = 300 - ((longest - 1) * leading) / 2 + size * 0.3;
  return lines.map((text, index) =>
    toShareLine({ text, language: half.language, x, y: Math.round(top + index * leading), size, colour: colours.ink }),
  );
}

function drawUnder({ half, x, width }: Column, measure: MeasureText) {
  const small = { size: 25, most: 2 };
  const lines = half.under.flatMap((text) => wrapHalf(text, half.language, small, width, measure).lines);
  const last = shareSize.height - 86;
  return lines.map((text, index) => {
    const y = last - (lines.length - 1 - index) * 42;
    return toShareLine({ text, language: half.language, x, y, size: small.size, colour: colours.soft });
  });
}
