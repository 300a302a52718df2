import type { Script } from '../languages/language';
import { characterKind } from './character-kind';
import { markKinds } from './mark-kinds';

const arabic = /\p{Script_Extensions=Arabic}/u;
const latin = /\p{Script=Latin}/u;
const guillemet = /[«»‹›]/;
const joined = /[\p{M}\u200c\u200d]/u;

/**
 * The kind of every UTF-16 code unit of `text` (see `characterKind`) for a host of the given script.
 * Combining marks, ZWJ and ZWNJ take the kind of what they follow. Script data: UAX #24, Script_Extensions.
 */
export function findCharacterKinds(text: string, host: Script): Uint8Array {
  const kinds = new Uint8Array(text.length);
  let previous: number = characterKind.neutral;
  let i = 0;
  while (i < text.length) {
    const code = text.codePointAt(i) ?? 0;
    const kind = kindOf(code, previous, host);
    kinds[i++] = kind;
    if (code > 0xffff) kinds[i++] = kind;
    previous = kind;
  }
  markKinds(text, kinds, host);
  return kinds;
}

function kindOf(code: number, previous: number, host: Script): number {
  // Direction marks count by what they touch, which `markKinds` knows.
  if (code === 0x061c || code === 0x200e || code === 0x200f) return characterKind.neutral;
  if (code < 0x80) return asciiKind(code, host);
  const character = String.fromCodePoint(code);
  if (joined.test(character)) return previous;
  // In an Arabic text guillemets are the host's own quotation marks wherever they stand (F4a).
  if (host === 'Arab' && guillemet.test(character)) return characterKind.host;
  if (arabic.test(character)) return host === 'Arab' ? characterKind.host : characterKind.other;
  if (latin.test(character)) return host === 'Latn' ? characterKind.host : characterKind.other;
  return characterKind.neutral;
}

function asciiKind(code: number, host: Script): number {
  const lower = code | 0x20;
  if (lower >= 0x61 && lower <= 0x7a) return host === 'Latn' ? characterKind.host : characterKind.other;
  // Arabic writes , ; ? otherwise, so in a Latin text they are the sentence's own (F3b).
  if (host === 'Latn' && (code === 0x2c || code === 0x3b || code === 0x3f)) return characterKind.cut;
  return characterKind.neutral;
}
