import { type LanguageTag, languages } from '../languages/table';
import { isolate } from '../text/isolate';
import { splitRuns } from '../text/split-runs';

export type ShareLine = {
  readonly text: string;
  readonly language: LanguageTag;
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly colour: string;
};

/** Arabic letters are small for their size: this much larger, they stand level with Latin ones. */
const arabicScale = 1.3;

/**
 * One line of text as SVG. The line begins at `x`: right-to-left text runs leftwards from there. What draws it knows no
 * `direction`, so controls hold the order (UAX #9), and every run of another script names its own face.
 */
export function toShareLine({ text, language, x, y, size, colour }: ShareLine): string {
  const { direction, script } = languages[language];
  const [opening, anchor] = direction === 'rtl' ? ['\u2067', 'end'] : ['\u2066', 'start'];
  const scale = script === 'Arab' ? arabicScale : 1;
  const runs = splitRuns(text, language).map((run) =>
    run.kind === 'host'
      ? escaped(run.text)
      : `<tspan font-family="${faceOf(run.language)}" font-size="${fragmentSize(run.language, script, size)}">${escaped(isolate(run.text))}</tspan>`,
  );
  return `<text x="${x}" y="${y}" text-anchor="${anchor}" font-family="${faceOf(language)}" font-size="${size * scale}" fill="${colour}">${opening}${runs.join('')}\u2069</text>`;
}

/** Latin words in an Arabic line keep the size that Latin has, and the other way round. */
function fragmentSize(language: string, hostScript: string, size: number): number {
  const isArabic = faceOf(language) === 'Amiri';
  return isArabic ? size * arabicScale : hostScript === 'Arab' ? size * 0.95 : size;
}

function faceOf(language: string): string {
  return /^ar\b|-Arab$/.test(language) ? 'Amiri' : 'Literata';
}

/** Text that no markup can begin in; characters that XML cannot hold are left out. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
    .replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
