import { parseDateLine } from './parse-date-line';

/** True when a date line stands among the first lines of a text. */
export function hasDateLine(text: string): boolean {
  return text
    .slice(0, 20_000)
    .split(/[\r\n]+/)
    .some((line) => parseDateLine(line) !== null);
}
