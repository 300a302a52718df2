import { fault, type Imported } from '../import-fault';
import { limits } from '../limits';
import { cleanLine } from './clean-line';
import type { Notes, PageLine } from './page-line';

/** The lines of a page that are not blank, cleaned. CRLF and LF end a line; a lone CR does where the file has no LF. */
export function splitLines(text: string, notes: Notes): Imported<readonly PageLine[]> {
  const lines: PageLine[] = [];
  const raw = text.split(text.includes('\n') ? /\r?\n/ : '\r');
  for (const [index, line] of raw.entries()) {
    const number = index + 1;
    if (line.length > limits.line) return fault('lineTooLong', { line: number, found: String(line.length) });
    const clean = cleanLine(line, number, notes);
    if (clean !== '') lines.push({ number, text: clean });
  }
  return { ok: true, value: lines };
}
