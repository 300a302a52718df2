import { characterKind } from './character-kind';
import type { Counts } from './count-kinds';
import { isDirectionControl } from './direction-control';

const guillemet = /[«»‹›]/;

/**
 * Gives to the fragment the pairs that belong to it: guillemets that enclose only its text in a Latin host (F4a), and
 * embedding or isolate pairs that enclose nothing of the host (F8). In an Arabic host guillemets have been counted as
 * host characters before, so they never come here as neutral.
 */
export function claimEnclosures(text: string, kinds: Uint8Array, partners: Int32Array, counts: Counts): void {
  for (let i = 0; i < text.length; i++) {
    const end = partners[i] ?? -1;
    if (end < i || kinds[i] !== characterKind.neutral) continue;
    if (!guillemet.test(text.charAt(i)) && !isDirectionControl(text.charCodeAt(i))) continue;
    if (counts.hard(i, end) > 0 || counts.words(i, end) === 0) continue;
    kinds[i] = characterKind.other;
    kinds[end] = characterKind.other;
  }
}
