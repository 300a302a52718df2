import type { Script } from '../../languages/language';
import { opensSentence } from './opens-sentence';

/** Answers whether brackets hold a place together; asked in the order of the text only. */
export type HeldBrackets = { readonly holds: (index: number, start: number) => boolean };

const quotation = /["'“”„‟‘’‚‛«»‹›]/;
const letter = /\p{L}/u;
const arabic = /\p{Script_Extensions=Arabic}/u;
const latin = /\p{Script=Latin}/u;

/**
 * A sentence does not end inside brackets that open in its middle (he came (at last!) and sat), nor inside those of a
 * fragment, whose first letter is not of the text's script. Brackets round whole sentences hold nothing together.
 */
export function holdBrackets(text: string, partners: Int32Array, script: Script): HeldBrackets {
  let read = 0;
  let heldUntil = 0;
  return {
    holds: (index, start) => {
      for (; read < index; read++) {
        const partner = partners[read] ?? -1;
        if (partner < read || partner < heldUntil || quotation.test(text.charAt(read))) continue;
        if (!opensSentence(text, read, start) || !isHost(read, partner)) heldUntil = partner + 1;
      }
      return index < heldUntil;
    },
  };

  function isHost(open: number, close: number): boolean {
    // Enough to meet the first letter of what is written for people.
    const first = letter.exec(text.slice(open, Math.min(close, open + 64)))?.[0] ?? '';
    return (script === 'Arab' ? arabic : latin).test(first);
  }
}
