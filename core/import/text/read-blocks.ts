import type { DraftBlock } from '../draft';
import { countWords, endsInPunctuation } from './count-words';
import { dropStrayQuote } from './drop-stray-quote';
import type { Notes, PageLine } from './page-line';

/** Turns the body's lines into blocks: a short line without punctuation at its end, and with a block after it, is a heading. */
export function readBlocks(lines: readonly PageLine[], notes: Notes): readonly DraftBlock[] {
  return lines.map((line, at) => {
    const isLast = at === lines.length - 1;
    const stray = isLast ? dropStrayQuote(line.text) : null;
    if (stray) notes.removed.push({ line: line.number, text: stray.quote, reason: 'strayQuotationMark' });
    const isHeading = !isLast && !endsInPunctuation(line.text) && countWords(line.text) <= 10;
    return { type: isHeading ? 'heading' : 'paragraph', text: stray ? stray.text : line.text, line: line.number };
  });
}
