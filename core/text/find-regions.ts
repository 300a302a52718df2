import { characterKind } from './character-kind';
import type { Span } from './span';

/**
 * The stretches of a text that may hold fragments: no host character, no cut, and every enclosure in one has its
 * partner in the same one (F3a, F3b and the first half of F3c). Pairs are nested, so cutting at one mark never parts
 * another pair.
 */
export function findRegions(kinds: Uint8Array, partners: Int32Array): Span[] {
  const regions: Span[] = [];
  let start = 0;
  while (start < kinds.length) {
    let end = start;
    while (end < kinds.length && !isHard(kinds[end])) end++;
    let from = start;
    for (let i = start; i < end; i++) {
      const partner = partners[i] ?? -1;
      if (partner === -1 || (partner >= start && partner < end)) continue;
      if (i > from) regions.push({ start: from, end: i });
      from = i + 1;
    }
    if (end > from) regions.push({ start: from, end });
    start = end + 1;
  }
  return regions;
}

function isHard(kind: number | undefined): boolean {
  return kind === characterKind.host || kind === characterKind.cut;
}
