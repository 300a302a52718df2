import type { Script } from '../languages/language';
import { characterKind } from './character-kind';

const punctuation = /\p{P}/u;

/**
 * Gives the direction marks in `kinds` the script they strengthen (F8): RLM and ALM are Arabic-script where they touch
 * such text, or follow punctuation that follows it; LRM is Latin where it touches Latin text. Others stay neutral.
 */
export function markKinds(text: string, kinds: Uint8Array, host: Script): void {
  const arabic = host === 'Arab' ? characterKind.host : characterKind.other;
  const latin = host === 'Latn' ? characterKind.host : characterKind.other;
  let touched: number = characterKind.neutral;
  let pointed = false;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (isDirectionMark(code)) {
      if (code === 0x200e ? touched === latin : touched === arabic || pointed)
        kinds[i] = code === 0x200e ? latin : arabic;
      continue;
    }
    pointed = (touched === arabic || pointed) && punctuation.test(text.charAt(i));
    touched = kinds[i] ?? characterKind.neutral;
  }
  touched = characterKind.neutral;
  for (let i = text.length - 1; i >= 0; i--) {
    const code = text.charCodeAt(i);
    if (!isDirectionMark(code)) touched = kinds[i] ?? characterKind.neutral;
    else if (code === 0x200e && touched === latin) kinds[i] = latin;
    else if (code !== 0x200e && touched === arabic) kinds[i] = arabic;
  }
}

/** LRM, RLM or ALM. */
export function isDirectionMark(code: number): boolean {
  return code === 0x200e || code === 0x200f || code === 0x061c;
}
