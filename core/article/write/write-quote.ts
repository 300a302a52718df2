import type { Quote } from '../block';
import { writeBlocks } from './write-blocks';

/** A quote: `>` before each line, the empty ones too. */
export function writeQuote(quote: Quote): string {
  return writeBlocks(quote.children)
    .split('\n')
    .map((line) => (line === '' ? '>' : `> ${line}`))
    .join('\n');
}
