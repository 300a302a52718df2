import type { Script } from '../languages/language';
import { attachEdges } from './attach-edges';
import { characterKind } from './character-kind';
import { claimEnclosures } from './claim-enclosures';
import { countKinds } from './count-kinds';
import { findCharacterKinds } from './find-character-kinds';
import { findCores } from './find-cores';
import { findTokens } from './find-tokens';
import { pairEnclosures } from './pair-enclosures';
import type { FragmentSpan } from './span';

/**
 * Where the fragments of `text` stand, in order and apart, for a host written in `host`. `breaks` are indexes of code
 * units that no fragment may hold whatever they are. Linear in the text's length; never throws.
 */
export function findFragmentSpans(text: string, host: Script, breaks: readonly number[] = []): FragmentSpan[] {
  const kinds = findCharacterKinds(text, host);
  const tokens = findTokens(text, host);
  for (const token of tokens)
    kinds.fill(host === 'Arab' ? characterKind.cut : characterKind.host, token.start, token.end);
  for (const index of breaks) kinds[index] = characterKind.cut;
  const partners = pairEnclosures(text, tokens);
  const counts = countKinds(text, kinds);
  claimEnclosures(text, kinds, partners, counts);
  // Claimed pairs are characters of the other script from here on, so the totals are taken anew.
  const cores = findCores(text, kinds, partners, countKinds(text, kinds));
  const script = host === 'Arab' ? 'Latn' : 'Arab';
  const fragments: FragmentSpan[] = cores.map((core) => ({ ...core, script, token: false }));
  // In a Latin host addresses are words of the host's own sentence (F6).
  const all = host === 'Arab' ? fragments.concat(tokens).sort((a, b) => a.start - b.start) : fragments;
  let least = 0;
  return all.map((fragment, i) => {
    const next = all[i + 1]?.start ?? text.length;
    const attached = attachEdges(text, fragment, partners, { least, most: next });
    least = attached.end;
    return attached;
  });
}
