import { fontsOfPage, fromUtf16, type PdfFont } from './pdf-fonts';
import { type PdfObjects, pageNumbers, referencesIn } from './pdf-objects';

/** Glyphs drawn at one place of a page. Lengths are points; `baseline` is measured from the top of the page. */
export type Run = {
  readonly page: number;
  readonly x: number;
  readonly baseline: number;
  readonly text: string;
  /** Number of the marked content it belongs to; null in the margins and for text of the style sheet. */
  readonly content: number | null;
};

/** Marks above and below a line stand less than this from its base line; the next line stands further. In points. */
export const lineReach = 5.5;

type Matrix = readonly [number, number, number, number, number, number];
const still: Matrix = [1, 0, 0, 1, 0, 0];

/**
 * The glyphs of a document, page by page, in the order of drawing. Their base lines are read from the drawing itself: the
 * word boxes of pdftotext end where a font says it ends, which differs from font to font, so boxes cannot tell whether
 * two scripts stand on one line. It also takes words apart at vowel signs and at letters of a second font.
 */
export function readRuns(objects: PdfObjects): Run[] {
  return pageNumbers(objects).flatMap((number, index) => {
    const body = objects.bodies.get(number) ?? '';
    const height = Number(/\/MediaBox \[\S+ \S+ \S+ (\S+?)\]/u.exec(body)?.[1]);
    const contents = referencesIn(/\/Contents (\[[^\]]*\]|\d+ 0 R)/u.exec(body)?.[1] ?? '');
    const drawing = contents.map((content) => objects.streams.get(content) ?? '').join('\n');
    return drawnRuns(drawing, fontsOfPage(objects, number), index + 1, height);
  });
}

const tokens = /\((?:\\[\s\S]|[^\\)])*\)|<<|>>|<[0-9A-Fa-f]*>|\[[^\]]*\]|\/[^\s<>[\]/()]+|[^\s<>[\]/()]+/gu;

function drawnRuns(drawing: string, fonts: ReadonlyMap<string, PdfFont>, page: number, height: number): Run[] {
  const runs: Run[] = [];
  let [matrix, text]: [Matrix, Matrix] = [still, still];
  const saved: Matrix[] = [];
  let font: PdfFont | undefined;
  const marks: { content: number | null; isInstead: boolean }[] = [];
  let operands: string[] = [];
  const number = (back: number) => Number(operands.at(-back));
  const six = (): Matrix => [number(6), number(5), number(4), number(3), number(2), number(1)];
  const draw = (decoded: string) => {
    const [, , , , x, y] = times(text, matrix);
    const content = marks.findLast((mark) => mark.content !== null)?.content ?? null;
    runs.push({ page, x, baseline: height - y, text: decoded, content });
  };
  const operators = new Map<string, () => void>([
    ['q', () => saved.push(matrix)],
    [
      'Q',
      () => {
        matrix = saved.pop() ?? still;
      },
    ],
    [
      'cm',
      () => {
        matrix = times(six(), matrix);
      },
    ],
    [
      'BT',
      () => {
        text = still;
      },
    ],
    [
      'Tm',
      () => {
        text = six();
      },
    ],
    [
      'Td',
      () => {
        text = times([1, 0, 0, 1, number(2), number(1)], text);
      },
    ],
    [
      'Tf',
      () => {
        font = fonts.get((operands.at(-2) ?? '').slice(1));
      },
    ],
    [
      'BDC',
      () => {
        const all = operands.join(' ');
        const content = /\/MCID (\d+)/u.exec(all)?.[1];
        const instead = operands.at(operands.indexOf('/ActualText') + 1) ?? '';
        const isInstead = operands.includes('/ActualText');
        marks.push({ content: content === undefined ? null : Number(content), isInstead });
        if (isInstead) draw(textOfString(instead));
      },
    ],
    ['BMC', () => marks.push({ content: null, isInstead: false })],
    [
      'EMC',
      () => {
        marks.pop();
      },
    ],
    [
      'Tj',
      () => {
        if (marks.some(({ isInstead }) => isInstead)) {
          // What is drawn stands for the text already taken; only its place is wanted.
          const last = runs.pop();
          if (last) runs.push({ ...last, ...placeOf(times(text, matrix), height) });
        } else draw(decoded(operands.at(-1) ?? '', font));
      },
    ],
  ]);
  for (const [token] of drawing.matchAll(tokens)) {
    const operator = operators.get(token);
    if (operator) operator();
    if (operator || /^[A-Za-z*'"]+$/u.test(token)) operands = [];
    else operands.push(token);
  }
  return runs;
}

function placeOf([, , , , x, y]: Matrix, height: number) {
  return { x, baseline: height - y };
}

function decoded(string: string, font: PdfFont | undefined): string {
  const codes = string.slice(1, -1).match(font?.codeLength === 2 ? /.{4}/gu : /.{2}/gu) ?? [];
  return codes.map((code) => font?.characters.get(Number.parseInt(code, 16)) ?? '').join('');
}

/** The text of a string, however it is written: `<FEFF005D>` or `(])`. */
function textOfString(string: string): string {
  if (string.startsWith('<')) return fromUtf16(string.slice(1, -1));
  const bytes = string
    .slice(1, -1)
    .replace(/\\([0-7]{3}|[\s\S])/gu, (_, escaped: string) =>
      escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped,
    );
  return bytes.startsWith('\u00fe\u00ff') ? fromUtf16(Buffer.from(bytes, 'latin1').toString('hex')) : bytes;
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [a * A + b * C, a * B + b * D, c * A + d * C, c * B + d * D, e * A + f * C + E, e * B + f * D + F];
}

/** The text of runs: a line for each line of the drawing and for each piece of marked content. */
export function textOfRuns(runs: readonly Run[]): string {
  return runs
    .map((run, index) => {
      const before = runs[index - 1];
      const goesOn =
        before?.page === run.page &&
        before.content === run.content &&
        Math.abs(before.baseline - run.baseline) <= lineReach;
      return goesOn ? run.text : `\n${run.text}`;
    })
    .join('');
}
